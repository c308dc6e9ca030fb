import type { ProspectNotice } from "../../core/prospect/prospectNotices";
import { useText } from "../hooks/useText";
import type { PaneText } from "../../words/texts/paneText";
import { Icon } from "../parts/Icon";

export interface NoticesProps {
  readonly notices: readonly ProspectNotice[];
  /** Name of the account that is signed in, where it is not the open mailbox's. */
  readonly otherAccount?: string | undefined;
}

/** A warning about who is looked up, and by whose rights. */
export function Notices({ notices, otherAccount }: NoticesProps) {
  const text = useText();
  const account = otherAccount === undefined ? [] : [text.head.otherAccount(otherAccount)];
  const lines = [...notices.map((notice) => noticeWords(notice, text)), ...account];
  return lines.map((line) => (
    <p key={line} className="small notice">
      <Icon name="attention" />
      {line}
    </p>
  ));
}

function noticeWords(notice: ProspectNotice, { head }: PaneText): string {
  return notice.kind === "sentBy" ? head.sentBy(notice.person.displayName) : head[notice.kind];
}
