import { Component, type ReactNode } from "react";

type Props = { readonly failed: (thrown: unknown) => void; readonly children: ReactNode };

/** The pane's one error boundary: React removes what could not be rendered, and `failed` shows what takes its place. */
export class ErrorBoundary extends Component<Props, { readonly isBroken: boolean }> {
  override state = { isBroken: false };

  static getDerivedStateFromError() {
    return { isBroken: true };
  }

  override componentDidCatch(thrown: unknown) {
    this.props.failed(thrown);
  }

  override render() {
    return this.state.isBroken ? null : this.props.children;
  }
}
