import type { PaneText } from "../texts/paneText";
import { tools } from "./tools";

const { number, month, clock } = tools;

export const lookedAt: PaneText["lookedAt"] = {
  heading: "確認した範囲",
  at: (time) => clock(time),
  names: {
    crm: "Dynamics 365",
    records: "潜在顧客と取引先担当者",
    profiles: "同僚のプロフィール",
    mailbox: "あなたのメールボックス",
    calendar: "あなたの予定表",
    optOuts: "オプトアウト リスト",
  },
  openItem: { message: "このメッセージ", appointment: "この会議" },
  ownMailboxOnly: (owner) => `ご自身のもののみ、${owner} は対象外`,
  looking: "確認中",
  since: (day) => `${month(day)}以降`,
  newestMessages: (count) => `最新のメッセージ ${number(count)} 通`,
  notEverything: "すべては読み取れませんでした",
  partly: (reason) => `一部のみ: ${reason}`,
  wasSlow: "応答が遅いため直近 180 日分のみ",
  holds: (share) =>
    share === "receivedOnly"
      ? "ご自身のメールは受信分のみ記録"
      : `ご自身のメールは約 ${number(share.oneIn)} 通に 1 通を記録`,
  yourRights:
    "あなたが閲覧できるものだけが対象です。同僚にはより長い一覧が表示される場合があります。",
  yourReach: {
    own: "ご自身が所有する、または共有されている活動のみ表示できるため、一覧が短くなることがあります。",
    unit: "所属する部署の活動を表示できます。他の部署の同僚には、より長い一覧が表示されることがあります。",
    unitAndBelow:
      "所属する部署とその配下の部署の活動を表示できます。他の部署の同僚には、より長い一覧が表示されることがあります。",
    everything: "組織全体の活動を表示できます。",
  },
};
