import type { HostReport } from "../../core/hostReport";
import { supportsNestedAppAuth } from "./supportsNestedAppAuth";

/** The newest first. A set that is younger than this list counts as the last one of it. */
const mailboxSets = Array.from({ length: 15 }, (_, index) => `1.${15 - index}`);

/** What Outlook tells of itself. Only after officeReady. */
export function readHostReport(): HostReport {
  const { context } = Office;
  // Older Outlooks have no diagnostics of the context, and none of the mailbox where no item is open.
  const diagnostics = context.diagnostics as Office.ContextInformation | undefined;
  const mailboxSet = mailboxSets.find((set) => context.requirements.isSetSupported("Mailbox", set));
  const theme = context.officeTheme as Office.OfficeTheme | undefined;
  return {
    platform: String(diagnostics?.platform ?? context.platform),
    version: diagnostics?.version ?? "",
    ...(mailboxSet !== undefined && { mailboxSet }),
    nestedSignIn: supportsNestedAppAuth(),
    themeFrom: theme?.bodyBackgroundColor === undefined ? "browser" : "outlook",
  };
}
