/** Requests that change something: how many were begun so far, and how many of them have no answer yet. */
export type Traffic = { sent: number; open: number };

/** May what began at this traffic have sent something, or anything else be on its way? True where `before` is not known. */
export function maySince({ sent, open }: Traffic, before: number | true | undefined): boolean {
  return open > 0 || sent !== before;
}
