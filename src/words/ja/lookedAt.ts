import type { PaneText } from "../texts/paneText";
import { tools } from "./tools";

const { ago, number, month, clock } = tools;

export const lookedAt: PaneText["lookedAt"] = {
  heading: "確認済み",
  sources: {
    organization: "組織のメール",
    mailbox: "メールボックス",
    calendar: "予定表",
  },
  checked: (sources) => `確認済み：${sources}`,
  inPart: (name) => `${name}（一部）`,
  notRead: (sources) => `読み取れませんでした：${sources}`,
  clock,
  at: (time) => clock(time),
  names: {
    crm: "Dynamics 365",
    insights: "Dynamics 365 の分析情報",
    company: "会社を知る同僚",
    organization: "組織全体のメール",
    records: "潜在顧客と取引先担当者",
    profiles: "同僚のプロフィール",
    mailbox: "あなたのメールボックス",
    calendar: "あなたの予定表",
    optOuts: "オプトアウト リスト",
  },
  openItem: { message: "このメッセージの人", appointment: "この会議の人" },
  ownMailboxOnly: (owner) => `ご自身のもののみ、${owner} は対象外`,
  looking: "確認中",
  since: (day) => `${month(day)}以降`,
  newestMessages: (count) => `この人とのメッセージ 最大 ${number(count)} 通`,
  notEverything: "すべては読み取れませんでした",
  partly: (reason) => `一部のみ: ${reason}`,
  wasSlow: "応答が遅いため直近 180 日分のみ",
  holds: (share) =>
    share === "receivedOnly"
      ? "ご自身のメールは受信分のみ記録"
      : `ご自身のメールは約 ${number(share.oneIn)} 通に 1 通を記録`,
  asOf: (days) => `${ago(days)}時点`,
  mailboxes: (read, all) => `メールボックス ${number(all)} 個中 ${number(read)} 個`,
  outOfScope: "この人も会社も Dynamics 365 にないため確認していません",
  neverKept: "フリーメールのアドレスと除外された会社は対象外のため確認していません",
  intoScope:
    "Dynamics 365 に潜在顧客か取引先担当者を作成すると、翌日から組織全体のメールも確認されます。",
  readerRole:
    "組織全体のメールには、Dynamics 365 のロール Who Knows Whom Reader が必要です。管理者に依頼してください。",
  yourRights:
    "あなたがアクセスできる範囲の結果です。ほかの人には、より多く表示されることがあります。",
  yourReach: {
    own: "ご自身が所有する、または共有されている活動のみ表示できるため、一覧が短くなることがあります。",
    unit: "所属する部署の活動を表示できます。他の部署の同僚には、より長い一覧が表示されることがあります。",
    unitAndBelow:
      "所属する部署とその配下の部署の活動を表示できます。他の部署の同僚には、より長い一覧が表示されることがあります。",
    everything: "組織全体の活動を表示できます。",
  },
};
