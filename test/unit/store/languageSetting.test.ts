import { createBrowserStore } from "../../../src/store/browserStore";
import { createLanguageSetting } from "../../../src/store/languageSetting";
import { LANGUAGE_KEY } from "../../../src/store/storageAccess";
import { MemoryOrigin } from "../../support/memoryStorage";

function aPane(origin: MemoryOrigin, partitionKey?: string) {
  const { storage, events } = origin.open();
  const open = () => {
    if (origin.blocked) throw new DOMException("access is denied", "SecurityError");
    return storage;
  };
  const store = createBrowserStore({ open, partitionKey, events, newId: () => "id", now: () => 0 });
  return { store, beforeOffice: createLanguageSetting(open) };
}

describe("the chosen language", () => {
  it.each([undefined, "contoso-excel-web"])(
    "is known before office.js gives its partition key (%s)",
    (partitionKey) => {
      const origin = new MemoryOrigin();
      const { store } = aPane(origin, partitionKey);
      expect(store.language()).toBeUndefined();
      expect(store.setLanguage("de")).toEqual({ kind: "stored" });
      const { store: again, beforeOffice } = aPane(origin, partitionKey);
      expect([again.language(), beforeOffice.language()]).toEqual(["de", "de"]);
      expect(again.quarantined()).toEqual([]);
      store.setLanguage(undefined);
      expect([again.language(), origin.entries.size]).toEqual([undefined, 0]);
    },
  );

  it.each([undefined, "contoso-excel-web"])("is removed with everything that is stored here (%s)", (partitionKey) => {
    const origin = new MemoryOrigin();
    const { store } = aPane(origin, partitionKey);
    store.setLanguage("de");
    expect(store.isEmpty()).toBe(false);
    expect(store.forgetEverything()).toBe(1);
    expect([store.isEmpty(), store.language(), origin.entries.size]).toEqual([true, undefined, 0]);
  });

  it("is refused where storage is blocked or full, and then it is none", () => {
    const origin = new MemoryOrigin();
    const { store, beforeOffice } = aPane(origin);
    origin.blocked = true;
    expect(store.setLanguage("de")).toEqual({ kind: "refused", why: "blocked" });
    expect([store.language(), beforeOffice.language()]).toEqual([undefined, undefined]);
    origin.blocked = false;
    origin.quota = 1;
    expect(store.setLanguage("de")).toEqual({ kind: "refused", why: "full" });
    expect(store.language()).toBeUndefined();
  });

  it("is read as it is: whoever uses it judges it", () => {
    const origin = new MemoryOrigin();
    origin.entries.set(LANGUAGE_KEY, "{}");
    expect(aPane(origin).store.language()).toBe("{}");
  });
});
