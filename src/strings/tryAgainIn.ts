/** A wait in words; from two minutes on, whole minutes are exact enough. */
export function tryAgainIn(seconds: number): string {
  if (seconds === 1) return "You can try again in 1 second.";
  if (seconds < 120) return `You can try again in ${Math.ceil(seconds)} seconds.`;
  return `You can try again in ${Math.ceil(seconds / 60)} minutes.`;
}
