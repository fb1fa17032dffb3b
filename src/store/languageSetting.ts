import type { SessionStore } from "../flow/ports/sessionStore";
import { attempt, STORE_NAME, STORE_VERSION } from "./storageAccess";

/** The folder of the one key, and the key. */
export const LANGUAGE_FOLDER = `${STORE_NAME}${STORE_VERSION}language/`;
/**
 * Without Office's partition key, unlike all others: the language is read before office.js could give one, and the name
 * of a language is nothing to keep from another site that shows this pane.
 */
export const LANGUAGE_KEY = `${LANGUAGE_FOLDER}chosen`;

type LanguageStore = Pick<SessionStore, "language" | "setLanguage">;

/** The chosen language as it is stored, whatever that is. Nothing is held in memory where storage is blocked. */
export function createLanguageSetting(open: () => Storage): LanguageStore {
  return {
    language: () => attempt(() => open().getItem(LANGUAGE_KEY) ?? undefined).value,
    setLanguage: (tag) =>
      attempt(() => (tag === undefined ? open().removeItem(LANGUAGE_KEY) : open().setItem(LANGUAGE_KEY, tag))).answer,
  };
}
