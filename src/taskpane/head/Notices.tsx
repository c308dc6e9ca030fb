import type { ProspectNotice } from "../../core/prospect/prospectNotices";
import { useText } from "../hooks/useText";
import type { PaneText } from "../../words/texts/paneText";
import { Icon } from "../parts/Icon";

export interface NoticesProps {
  readonly notices: readonly ProspectNotice[];
}

/** A warning about the prospect's identity. */
export function Notices({ notices }: NoticesProps) {
  const text = useText();
  return notices.map((notice) => (
    <p key={notice.kind} className="small notice">
      <Icon name="attention" />
      {noticeWords(notice, text)}
    </p>
  ));
}

function noticeWords(notice: ProspectNotice, { head }: PaneText): string {
  return notice.kind === "sentBy" ? head.sentBy(notice.person.displayName) : head[notice.kind];
}
