import { useContext, useEffect, useState, type ComponentType, type ReactNode } from "react";
import { paneSentences } from "../strings/messages/paneSentences";
import { InEnglish } from "./InEnglish";
import { isFirstPart } from "./firstPart";
import { useMessages, PaneToolsContext } from "./paneTools";
import styles from "./LazyView.module.css";
import { Button } from "./Button";

type Props<P extends object> = {
  readonly load: () => Promise<ComponentType<P>>;
  readonly with: P;
  readonly meanwhile?: ReactNode;
  /** What it tells has to be told at once: in English where its sentences do not arrive. */
  readonly isUrgent?: boolean;
};

type Loading<P> =
  | { readonly kind: "loading" }
  /** `inEnglish`: undefined for a part that never was. */
  | { readonly kind: "ready"; readonly View: ComponentType<P>; readonly inEnglish?: boolean | undefined }
  | { readonly kind: "failed" };

/**
 * A part of the pane that is loaded when it is needed, with its sentences. If one of them does not arrive, it says so and
 * tries again; a part whose sentences fail to arrive twice is English until they do.
 */
export function LazyView<P extends object>({ load, with: props, meanwhile, isUrgent = false }: Props<P>) {
  const [loading, setLoading] = useState<Loading<P>>({ kind: "loading" });
  const [attempt, setAttempt] = useState(0);
  const { partFailed, retry, reload } = useMessages(paneSentences);
  // Where no pane ever spoke, the page that stands in its place is English.
  const { whole, arrival } = useContext(PaneToolsContext) ?? {};
  useEffect(() => {
    let wanted = true;
    const translated = whole === undefined || isFirstPart(load) ? true : whole();
    Promise.all([load(), translated]).then(
      ([View, isTranslated]) => {
        const draw = (inEnglish?: boolean) => wanted && setLoading({ kind: "ready", View, inEnglish });
        if (isTranslated) return draw();
        // Another part, or the network that is back, may make them arrive.
        void arrival?.then(() => draw(false));
        return isUrgent || attempt > 0 ? draw(true) : wanted && setLoading({ kind: "failed" });
      },
      () => wanted && setLoading({ kind: "failed" }),
    );
    return () => {
      wanted = false;
    };
  }, [load, whole, arrival, attempt, isUrgent]);
  if (loading.kind === "ready") {
    const view = <loading.View {...props} />;
    return loading.inEnglish === undefined ? view : <InEnglish still={loading.inEnglish}>{view}</InEnglish>;
  }
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
