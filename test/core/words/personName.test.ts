import { isCompany, nameBeforeVia, personName } from "../../../src/core/words/personName";

describe("personName", () => {
  it.each([
    ["Pat Prospect", "Pat Prospect"],
    ["  Pat   Prospect ", "Pat Prospect"],
    ["'Pat Prospect'", "Pat Prospect"],
    ['"Prospect, Pat"', "Pat Prospect"],
    ["“Pat Prospect”", "Pat Prospect"],
    ["Prospect, Pat", "Pat Prospect"],
    ["Prospect , Pat", "Pat Prospect"],
    ["PROSPECT, Pat", "Pat PROSPECT"],
    ["PAT PROSPECT", "PAT PROSPECT"],
    ["McKay, Yvonne (Fourth Coffee)", "Yvonne McKay"],
    ["García López, María", "García López, María"],
    ["GARCÍA LÓPEZ, María", "María GARCÍA LÓPEZ"],
    ["van der Berg, Jan", "Jan van der Berg"],
    ["Иванов, Пётр", "Пётр Иванов"],
    ["Smith, Jr.", "Smith, Jr."],
    ["Contoso, Inc.", "Contoso, Inc."],
    ["Contoso, GmbH", "Contoso, GmbH"],
    ["Pat Prospect, Acme", "Pat Prospect, Acme"],
    ["Pat Prospect (Acme) (Sales)", "Pat Prospect"],
    ["佐藤 花子（営業部）", "佐藤 花子"],
    ["(Pat Prospect)", "Pat Prospect"],
    ["[EXT] Pat Prospect", "Pat Prospect"],
    ["[JIRA] Pat Prospect", "Pat Prospect"],
    ["[Acme Support] Prospect, Pat", "Pat Prospect"],
    ["(EXT) Pat Prospect", "Pat Prospect"],
    ["(EXT) ( Pat Prospect )", "Pat Prospect"],
    ["EXT: Pat Prospect", "Pat Prospect"],
    ["External - Prospect, Pat", "Pat Prospect"],
    ["Externe : Pat Prospect", "Pat Prospect"],
    ["【社外】佐藤 花子", "佐藤 花子"],
    ["[JIRA]", "JIRA"],
    ["Exton Pat", "Exton Pat"],
    ["Pat Prospect | VP, Sales", "Pat Prospect"],
    ["Pat Prospect via LinkedIn", "Pat Prospect"],
    ["'Pat Prospect' via Team", "Pat Prospect"],
    ["Prospect, Pat via DocuSign", "Pat Prospect"],
    ["Pat Prospect (via Google Docs)", "Pat Prospect"],
    ["Pat Prospect über LinkedIn", "Pat Prospect"],
    ["Pat Prospect a través de LinkedIn", "Pat Prospect"],
    ["佐藤 花子（LinkedIn経由）", "佐藤 花子"],
    ["RE: Introduction to Pat Prospect via LinkedIn", "Pat Prospect"],
    ["AW: Nachricht von Pat Prospect via LinkedIn", "Pat Prospect"],
    ["Pat Prospect <pat@prospect.example>", "Pat Prospect"],
    ["Pat Prospect (pat@prospect.example)", "Pat Prospect"],
    ["pat@prospect.example (Pat Prospect)", "Pat Prospect"],
    ["Pat Prospect - pat@prospect.example", "Pat Prospect"],
    ["pat@prospect.example", ""],
    ["'pat@prospect.example'", ""],
    ["SMTP:pat@prospect.example", ""],
    ["", ""],
    [null, ""],
  ])("reads %j as %j", (raw, name) => {
    expect(personName(raw)).toBe(name);
  });

  it.each([
    "Olivia Viaduct",
    "Via Rossi",
    "Maria Via",
    "J",
    "Mr",
    "O'Neil",
    "李小龍",
    "يوفون مكاي",
    "AT&T",
  ])("leaves %s as it is", (name) => {
    expect(personName(name)).toBe(name);
  });

  it("takes what is longer than 300 characters for a text, and leaves it as it is", () => {
    const given = "P".repeat(290);
    expect(personName(`Prospect, ${given}`)).toBe(`${given} Prospect`);
    expect(personName(`Prospect, ${given}P`)).toBe(`Prospect, ${given}P`);
  });

  it("is done in a moment with a hostile text", () => {
    const texts = ["a ".repeat(50_000), "(".repeat(100_000), `${"via ".repeat(25_000)}@`];
    const begin = performance.now();
    texts.forEach(personName);
    expect(performance.now() - begin).toBeLessThan(500);
  });

  it("finds nothing more in what it has found", () => {
    const names = ["“Prospect, Pat” (Acme)", "RE: 'Pat Prospect' via LinkedIn (x@y.example)"];
    for (const name of names.map(personName)) expect(personName(name)).toBe(name);
  });
});

describe("isCompany", () => {
  it.each([
    "Acme Inc",
    "Acme, Inc.",
    "Müller GmbH",
    "Acme S.A.",
    "Müller GmbH & Co. KG",
    "Contoso Holdings",
    "株式会社コントソ",
  ])("knows %s by its legal form", (name) => {
    expect(isCompany(name)).toBe(true);
  });

  it.each(["Pat Prospect", "Pedro Sa", "Inc Nguyen", "Abe Corpus", "Li Co", "Gus Kag"])(
    "takes %s for none",
    (name) => {
      expect(isCompany(name)).toBe(false);
    },
  );
});

describe("nameBeforeVia", () => {
  it.each([
    ["Pat Prospect via LinkedIn", "Pat Prospect"],
    ["\"'Pat Prospect' via Sales List\"", "Pat Prospect"],
    ["Pat Prospect", undefined],
    ["Olivia Viaduct", undefined],
  ])("of %j is %j", (raw, name) => {
    expect(nameBeforeVia(raw)).toBe(name);
  });

  it("is not looked for in a text of more than 300 characters", () => {
    const name = "P".repeat(287);
    expect(nameBeforeVia(`${name} via LinkedIn`)).toBe(name);
    expect(nameBeforeVia(`${name}P via LinkedIn`)).toBeUndefined();
  });
});
