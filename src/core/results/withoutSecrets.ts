import { looksLikeToken } from "../credentials";
import { sessionIdsIn } from "../paste/sessionIdsIn";

/**
 * The last check before text leaves the pane in a copy, a file or an email: undefined for text that holds a credential,
 * a whole session id or a piece of one, whatever went wrong before.
 */
export function withoutSecrets(text: string | undefined): string | undefined {
  if (text === undefined || looksLikeToken(text)) return undefined;
  const { ids, refused } = sessionIdsIn(text);
  return ids.length > 0 || refused.length > 0 ? undefined : text;
}

/** Graph's request ids are GUIDs; an odd answer must not bring in anything else. */
export function requestIdOnly(text: string | undefined): string | undefined {
  return text !== undefined && /^[\w.:-]{1,64}$/.test(text) ? withoutSecrets(text) : undefined;
}
