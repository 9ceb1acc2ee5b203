import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { storedLang, storedTheme, storeLang, storeTheme } from "../../src/storage/preferences.ts";

const kept = new Map<string, string>();

beforeEach(() => {
  kept.clear();
  vi.stubGlobal("window", {
    localStorage: {
      getItem: (key: string) => kept.get(key) ?? null,
      setItem: (key: string, value: string) => kept.set(key, value),
    },
  });
});
afterEach(() => vi.unstubAllGlobals());

/** A browser that throws where its storage is reached for. */
const blockStorage = (): void => {
  const blocked = {
    get localStorage(): Storage {
      throw new DOMException("denied", "SecurityError");
    },
  };
  vi.stubGlobal("window", blocked);
};

test("what was chosen is there the next time", () => {
  storeTheme("dark");
  storeLang("lo");
  expect(storedTheme()).toBe("dark");
  expect(storedLang()).toBe("lo");
});

test("what is kept bears the name of the atlas, as the script before the first paint reads it", () => {
  storeTheme("light");
  storeLang("vi");
  expect(Object.fromEntries(kept)).toEqual({ "lien-tinh:theme": "light", "lien-tinh:lang": "vi" });
});

test("nothing chosen is the machine's own theme, and no language", () => {
  expect(storedTheme()).toBe("auto");
  expect(storedLang()).toBeNull();
});

test("what another has written there is as nothing", () => {
  kept.set("lien-tinh:theme", "sepia").set("lien-tinh:lang", "fr");
  expect(storedTheme()).toBe("auto");
  expect(storedLang()).toBeNull();
});

test("a blocked storage is silently forgotten", () => {
  storeTheme("dark");
  storeLang("lo");
  blockStorage();
  storeTheme("light");
  storeLang("vi");
  expect(storedTheme()).toBe("auto");
  expect(storedLang()).toBeNull();
});

test("a full storage is silently forgotten", () => {
  const full = () => {
    throw new DOMException("full", "QuotaExceededError");
  };
  vi.stubGlobal("window", { localStorage: { getItem: () => null, setItem: full } });
  storeTheme("dark");
  storeLang("lo");
  expect(storedTheme()).toBe("auto");
  expect(storedLang()).toBeNull();
});
