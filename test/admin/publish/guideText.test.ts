/** @jest-environment node */
import { guideText } from "../../../admin/publish/guideText";
import { parsePublishOptions } from "../../../admin/publish/publishArguments";
import { hostNames } from "../../../hosting/headerFiles/headerFiles";

/** The words of a command as a shell takes them. */
function wordsOf(line: string): readonly string[] {
  return [...line.matchAll(/"([^"]*)"|(\S+)/g)].map(([, quoted, bare]) => quoted ?? bare ?? "");
}

it("writes for PowerShell what keeps its options there", () => {
  expect(guideText("iis", {})).not.toMatch(/npm run admin -- /);
});

describe.each(hostNames)("guideText for %s", (host) => {
  const given = { folder: "folder", origin: "https://wkw.fabrikam.com" };
  const lines = guideText(host, given)
    .split("\n")
    .map((line) => line.trim())
    .filter((line) => /^npm(?:\.cmd)? run admin -- publish /.test(line));

  it("has one command to publish and one to go back", () => {
    const commands = lines.map((line) => parsePublishOptions(wordsOf(line).slice(5)));
    expect(commands).toMatchObject([
      { kind: "publish", to: "folder", host, origin: given.origin, rollback: false },
      { kind: "publish", to: "folder", host, origin: given.origin, rollback: true },
    ]);
  });

  it("has a place of its own to go to where none is said", () => {
    expect(guideText(host, {})).toMatch(/publish --to (?:\/|C:|site)/);
  });
});
