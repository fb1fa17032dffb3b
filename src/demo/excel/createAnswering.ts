/**
 * Posts answers into a frame. Chromium loses a message to a frame of another site when the frame's page already runs
 * but the browser has not yet put it in its place, so answers from before the `load` event are posted again at it.
 * Both office.js and MSAL ignore an answer to a question that was answered.
 */
export function createAnswering(frame: HTMLIFrameElement, frameOrigin: string): (answer: string) => void {
  let early: string[] | undefined = [];
  const post = (answer: string) => frame.contentWindow?.postMessage(answer, frameOrigin);
  frame.addEventListener(
    "load",
    () => {
      early?.forEach(post);
      early = undefined;
    },
    { once: true },
  );
  return (answer) => {
    post(answer);
    early?.push(answer);
  };
}
