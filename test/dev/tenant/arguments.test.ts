/** @jest-environment node */
import { parseArguments } from "../../../dev/tenant/arguments";
import type { Arguments } from "../../../dev/tenant/arguments";

function parse(line: string): Arguments {
  return parseArguments(line.split(" ").filter(Boolean));
}

describe("parseArguments", () => {
  it("starts the default scenario and a browser when nothing is said", () => {
    expect(parse("")).toEqual({
      kind: "start",
      options: {
        choice: { kind: "scenario" },
        latencyMs: 0,
        scheme: "http",
        opensBrowser: true,
        played: { quirks: [] },
      },
    });
  });

  it("shows the gallery in place of a tenant", () => {
    const parsed = parse("--gallery --port 3100 --no-open");
    expect(parsed).toMatchObject({ kind: "gallery", options: { port: 3100, opensBrowser: false } });
  });

  it("collects everybody's mail of an archive only", () => {
    expect(parse("--mail a.mbox --organization-mail")).toMatchObject({
      options: { choice: { kind: "archive", isMailCollected: true } },
    });
    expect(parse("--organization-mail")).toEqual({
      kind: "wrong",
      sentence: "--organization-mail needs --mail FILE.",
    });
  });

  it("reads every option of a scenario", () => {
    expect(
      parse(
        "--port 3100 --no-open --scenario crowded --traffic t.jsonl --faults f.json --latency 150 --https",
      ),
    ).toEqual({
      kind: "start",
      options: {
        choice: { kind: "scenario", name: "crowded" },
        port: 3100,
        latencyMs: 150,
        trafficFile: "t.jsonl",
        faultFile: "f.json",
        scheme: "https",
        opensBrowser: false,
        played: { quirks: [] },
      },
    });
  });

  it("takes the name of a surface, and names them all where it is none", () => {
    expect(parse("--surface compose")).toMatchObject({ options: { surface: "compose" } });
    expect(parse("--surface fax")).toEqual({
      kind: "wrong",
      sentence:
        '--surface takes message, shared, compose, meeting, organize, none, phone, and "fax" is none of them.',
    });
  });

  it("takes a scenario that ends in .json for a file", () => {
    const choice = { kind: "file", file: "tenants/mine.json" };
    expect(parse("--scenario tenants/mine.json")).toMatchObject({ options: { choice } });
  });

  it("reads an archive with the organisation's domains", () => {
    const line = "--mail a.mbox.gz --me p1@org.example --organization org.example,org2.example";
    expect(parse(line)).toMatchObject({
      options: {
        choice: {
          kind: "archive",
          files: ["a.mbox.gz"],
          me: "p1@org.example",
          organization: ["org.example", "org2.example"],
        },
      },
    });
  });

  it("reads several archives, and does without the address whose they are", () => {
    const choice = { kind: "archive", files: ["a.mbox", "Maildir"] };
    expect(parse("--mail a.mbox --mail Maildir")).toMatchObject({ options: { choice } });
  });

  it("takes all the files that a shell makes of one pattern", () => {
    const choice = { kind: "archive", files: ["a.mbox", "d.mbox", "b.mbox", "c.mbox"] };
    expect(parse("--mail a.mbox b.mbox c.mbox --mail d.mbox")).toMatchObject({
      options: { choice },
    });
  });

  it.each([
    "Rae.Rep<rae@corp.example>",
    "Rae Rep <rae@corp.example>",
    "<rae@corp.example>",
    " mailto:rae@corp.example ",
    "'rae@corp.example'",
    "rae@corp.example,",
  ])("reads the address in --me '%s'", (me) => {
    expect(parseArguments(["--mail", "a", "--me", me])).toMatchObject({
      options: { choice: { me: "rae@corp.example" } },
    });
  });

  it.each([
    ["@corp.example", ["corp.example"]],
    ["rae@corp.example", ["corp.example"]],
    ["Corp.example, @other.example", ["Corp.example", "other.example"]],
    ["corp.example;other.example.", ["corp.example", "other.example"]],
    ["*.corp.example", ["corp.example"]],
    ["https://www.corp.example/", ["www.corp.example"]],
    ["bücher.example,", ["bücher.example"]],
  ])("reads the domains in --organization '%s'", (organization, domains) => {
    expect(parseArguments(["--mail", "a", "--organization", organization])).toMatchObject({
      options: { choice: { organization: domains } },
    });
  });

  it("knows a call for help whatever else is said", () => {
    expect(parse("--help --port 1")).toEqual({ kind: "help" });
  });

  it.each([
    ["--frobnicate", "Unknown option '--frobnicate'."],
    ["-x", "Unknown option '-x'."],
    ["--port", "Option '--port <value>' argument missing."],
    ["--port --no-open", "Option '--port' argument is ambiguous."],
    ["tenant", "Unexpected argument 'tenant'."],
    ["--port 70000", '--port takes a whole number, and "70000" is none it can use.'],
    ["--latency slow", '--latency takes a whole number, and "slow" is none it can use.'],
    ["--mail a.mbox --me p1", '--me takes an address, and "p1" is none.'],
    ["--mail a --me rae@corp@example", '--me takes an address, and "rae@corp@example" is none.'],
    [
      "--mail a --me a@b.example,c@d.example",
      '--me takes an address, and "a@b.example,c@d.example" is none.',
    ],
    ["--mail a --organization Contoso", '--organization takes domains, and "Contoso" is none.'],
    ["--mail a --organization ,", "--organization takes domains, and there is none."],
    ["--me p1@org.example", "--me needs --mail FILE."],
    ["--organization org.example", "--organization needs --mail FILE."],
    ["--mail a --me a@b.example --scenario crowded", "--mail and --scenario exclude each other."],
  ])("answers %s with one sentence", (line, sentence) => {
    expect(parse(line)).toEqual({ kind: "wrong", sentence });
  });
});
