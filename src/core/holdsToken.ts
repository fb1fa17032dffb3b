/**
 * True when text holds a credential: a JWT, an opaque Microsoft token, a refresh token, an authorization header, or an
 * address that signs its reader in (`tempauth`). Such text must never reach storage, the folder or an export.
 */
export function holdsToken(text: string): boolean {
  return CREDENTIALS.some((credential) => credential.test(text));
}

const CREDENTIALS: readonly RegExp[] = [
  /(?<![\w-])eyJ[\w-]{8,}\.[\w-]{8,}/,
  /\bbearer\s+[\w.~+/=-]{16,}/i,
  /\b(?:authorization|access_token|refresh_token|id_token|client_secret)\b["'\\]*\s*[:=]/i,
  /\btempauth\s*(?:=|%3d)/i,
  // Opaque access tokens and refresh tokens of personal accounts.
  /(?<!\w)Ew[A-D][\w+/%=-]{80,}/,
  /(?<!\w)M\.[CR]\d{1,3}_[\w.!*$-]{40,}/,
  // Refresh tokens and codes of Entra ID. A session id has dots all along, so no run of it is this long.
  /(?<![\w.])[01]\.A[\w-]{80,}/,
];
