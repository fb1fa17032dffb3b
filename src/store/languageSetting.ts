import type { SessionStore } from "../flow/ports/sessionStore";
import { attempt, LANGUAGE_KEY } from "./storageAccess";

type LanguageStore = Pick<SessionStore, "language" | "setLanguage">;

/** The chosen language as it is stored, whatever that is. Nothing is held in memory where storage is blocked. */
export function createLanguageSetting(open: () => Storage): LanguageStore {
  return {
    language: () => attempt(() => open().getItem(LANGUAGE_KEY) ?? undefined).value,
    setLanguage: (tag) =>
      attempt(() => (tag === undefined ? open().removeItem(LANGUAGE_KEY) : open().setItem(LANGUAGE_KEY, tag))).answer,
  };
}
