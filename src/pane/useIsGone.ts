import { useEffect, useRef } from "react";

/** Whether this part of the pane was left meanwhile, so that nobody wants any more what it waited for. */
export function useIsGone(): () => boolean {
  const gone = useRef(false);
  useEffect(() => {
    gone.current = false;
    return () => {
      gone.current = true;
    };
  }, []);
  return () => gone.current;
}
