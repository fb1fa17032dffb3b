import { decodedOnce, pathSegment } from "./addressText";
import { looksLikeToken } from "../credentials";

export type GraphIdKind = "drive" | "item" | "site" | "user";

export type GraphIdRefusal = "empty" | "tooLong" | "dots" | "character" | "shape" | "address" | "token";

/** `value` is the id as Graph knows it; `segment` is the same, encoded as one path segment. */
export type GraphIdCheck =
  | { readonly kind: "ok"; readonly value: string; readonly segment: string }
  /** `character`: the first one that no id of this kind has. */
  | { readonly kind: "refused"; readonly why: GraphIdRefusal; readonly character?: string };

/**
 * Checks an id from a person or a foreign text against the form of Graph's ids of that kind. Removes the spaces around
 * it, and the escapes of an id that was copied out of a URL (`b%21…`).
 */
export function checkGraphId(kind: GraphIdKind, text: string): GraphIdCheck {
  const { characters, shape, maxLength } = RULES[kind];
  const given = text.trim();
  if (given === "") return refused("empty");
  if (given.length > maxLength * 3) return refused("tooLong");
  if (looksLikeToken(given)) return refused("token");
  if (/^https?:/i.test(given)) return refused("address");
  const value = decodedOnce(given);
  if (/^\.+$/.test(value)) return refused("dots");
  if (value.length > maxLength) return refused("tooLong");
  const foreign = [...value].find((character) => !characters.test(character));
  if (foreign !== undefined) return { kind: "refused", why: "character", character: foreign };
  const segment = pathSegment(value);
  return shape.test(value) && segment !== undefined ? { kind: "ok", value, segment } : refused("shape");
}

type Rule = { readonly characters: RegExp; readonly shape: RegExp; readonly maxLength: number };

// `b!…` is a drive's id and `01…` in base32 an item's: one in the field of the other is a mix-up.

const GUID = "[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}";

const HOST = "[a-z0-9](?:[a-z0-9-]{0,62}\\.)+[a-z]{2,63}";

const RULES: Readonly<Record<GraphIdKind, Rule>> = {
  drive: { characters: /[\w!-]/, shape: /^(?!01[A-Z2-7]{32}$)[\w!-]{3,}$/, maxLength: 160 },
  item: { characters: /[\w!-]/, shape: /^(?!b!)[\w!-]{3,}$/, maxLength: 200 },
  site: {
    characters: /[a-z0-9.,-]/i,
    shape: new RegExp(`^(?:${HOST}(?:,${GUID},${GUID})?|root)$`, "i"),
    maxLength: 330,
  },
  user: {
    characters: /[\w.'!#^~@$&+-]/,
    shape: new RegExp(`^(?:me|${GUID}|[^@]{1,64}@${HOST})$`, "i"),
    maxLength: 320,
  },
};

function refused(why: GraphIdRefusal): GraphIdCheck {
  return { kind: "refused", why };
}
