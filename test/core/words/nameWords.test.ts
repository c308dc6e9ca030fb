import { comparableWords, nameWords } from "../../../src/core/words/nameWords";

describe("nameWords", () => {
  it.each([
    ["Ne_Pas-Répondre2", ["ne", "pas", "repondre"]],
    ["info22", ["info"]],
    ["web2print", ["web2print"]],
    ["sales 24", ["sales"]],
  ])("takes the words of %s without the numbers behind them", (name, words) => {
    expect(nameWords(name)).toEqual(words);
  });
});

describe("comparableWords", () => {
  it.each([
    ["Müßig, Gebäude 4", ["mussig", "gebaude", "4"]],
    ["Łukasz Æsøy", ["lukasz", "aesoy"]],
    ["(Sales) -- Team!", ["sales", "team"]],
    ["佐藤 花子", ["佐藤", "花子"]],
    ["...", []],
    ["", []],
  ])("of %j are %j", (text, words) => {
    expect(comparableWords(text)).toEqual(words);
  });
});
