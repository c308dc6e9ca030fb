import type { HostName } from "../../hosting/headerFiles/headerFiles";
import { hostGuides } from "./hostGuides";

/** The commands of a kind of server, to copy. */
export function guideText(host: HostName, given: { folder?: string; origin?: string }): string {
  const { title, folder, once, publish } = hostGuides[host];
  const facts = {
    folder: given.folder ?? folder,
    origin: given.origin ?? "https://wkw.contoso.com",
  };
  const back = publish(facts).map((line) =>
    line.replace(`--to ${facts.folder}`, `--to ${facts.folder} --rollback`),
  );
  return [
    `${title}, once:`,
    "",
    ...indented(once(facts)),
    "",
    "For the first build and every later one, from the folder of this project:",
    "",
    ...indented(["npm ci", "npm run build", ...publish(facts)]),
    "",
    "Back to the build before:",
    "",
    ...indented(back.filter((line) => !line.startsWith("#"))),
  ].join("\n");
}

function indented(lines: readonly string[]): readonly string[] {
  return lines.map((line) => `  ${line}`);
}
