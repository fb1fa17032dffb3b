import { useEffect, useState, type ComponentType, type ReactNode } from "react";
import { paneSentences } from "../strings/messages/paneSentences";
import { useMessages } from "./paneTools";
import styles from "./LazyView.module.css";
import { Button } from "./Button";

type Props<P extends object> = {
  readonly load: () => Promise<ComponentType<P>>;
  readonly with: P;
  readonly meanwhile?: ReactNode;
};

type Loading<P> =
  | { readonly kind: "loading" }
  | { readonly kind: "ready"; readonly View: ComponentType<P> }
  | { readonly kind: "failed" };

/** A part of the pane that is loaded when it is needed. If its script does not arrive, it says so and tries again. */
export function LazyView<P extends object>({ load, with: props, meanwhile }: Props<P>) {
  const [loading, setLoading] = useState<Loading<P>>({ kind: "loading" });
  const [attempt, setAttempt] = useState(0);
  const { partFailed, retry, reload } = useMessages(paneSentences);
  useEffect(() => {
    let wanted = true;
    load().then(
      (View) => wanted && setLoading({ kind: "ready", View }),
      () => wanted && setLoading({ kind: "failed" }),
    );
    return () => {
      wanted = false;
    };
  }, [load, attempt]);
  if (loading.kind === "ready") return <loading.View {...props} />;
  if (loading.kind === "loading") return meanwhile ?? null;
  const again = () => {
    setLoading({ kind: "loading" });
    setAttempt(attempt + 1);
  };
  return (
    <p role="alert" className={styles.failed}>
      {partFailed} <Button onClick={again}>{retry}</Button> <Button onClick={() => location.reload()}>{reload}</Button>
    </p>
  );
}
