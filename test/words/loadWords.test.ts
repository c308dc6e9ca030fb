/** @jest-environment node */
import { loadWords } from "../../src/words/loadWords";

const files = (language: string) => Promise.resolve({ words: `words in ${language}` });
const gone = () => Promise.reject(new Error("Loading chunk failed"));

describe("loadWords", () => {
  it("gives the words in the language", async () => {
    expect(await loadWords("de", files)).toBe("words in de");
  });

  it("asks once more for the file of the language, before it makes do with English", async () => {
    let times = 0;
    const late = (language: string) => (++times === 1 ? gone() : files(language));
    expect(await loadWords("fr", late)).toBe("words in fr");
    expect(await loadWords("fr", late, "English at hand")).toBe("words in fr");
  });

  it("gives English where the file of the language cannot be loaded", async () => {
    const words = await loadWords("de", (language) => (language === "en" ? files("en") : gone()));
    expect(words).toBe("words in en");
  });

  it("needs no file for English that is in the bundle", async () => {
    expect(await loadWords("de", gone, "English at hand")).toBe("English at hand");
    expect(await loadWords("en", gone, "English at hand")).toBe("English at hand");
  });

  it("fails where not even the file of English can be loaded", async () => {
    await expect(loadWords("de", gone)).rejects.toThrow("Loading chunk failed");
  });
});
