import type { HostReport } from "../../core/hostReport";
import type { HostText } from "../../words/texts/hostText";

export interface HostReportContext {
  readonly build: string;
  readonly failures: readonly string[];
}

/** Label and value of everything support asks for; nothing of it tells who or where the rep is. */
export function hostReportLines(
  report: HostReport,
  { build, failures }: HostReportContext,
  text: HostText,
): readonly (readonly [string, string])[] {
  const { platform, version, mailboxSet, nestedSignIn, signInPath, themeFrom } = report;
  return [
    [text.build, build],
    [text.outlook, [platform, version].filter((part) => part !== "").join(" ")],
    [text.requirementSet, mailboxSet === undefined ? text.none : `Mailbox ${mailboxSet}`],
    [text.nestedSignIn, nestedSignIn ? text.yes : text.no],
    [text.signsIn, signInPath === undefined ? text.none : text.signInPaths[signInPath]],
    [text.theme, text.themes[themeFrom]],
    [text.lastFailure, failures.length === 0 ? text.none : failures.join(", ")],
  ];
}
