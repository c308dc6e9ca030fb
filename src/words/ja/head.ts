import type { PaneText } from "../texts/paneText";
import { tools } from "./tools";

const { number } = tools;

export const head: PaneText["head"] = {
  record: { lead: "潜在顧客", contact: "取引先担当者" },
  before: (label) => `${label}：`,
  opensInCrm: "Dynamics 365 で開きます",
  owner: (name) => `所有者: ${name}`,
  noRecord: "Dynamics 365 に潜在顧客・取引先担当者の登録はありません",
  recordsNotRead: "潜在顧客と取引先担当者を検索できませんでした",
  you: (evidence) => `あなた: ${evidence}`,
  noOwnContact: "まだ連絡を取っていません",
  sharedMailbox: "共有メールボックスです。複数の人が読む可能性があります。",
  sentBy: (name) => `${name} が送信しました。`,
  namedLikeColleague: "注意：社内の人と同じ名前の社外アドレスです。",
  otherAccount: (name) =>
    `${name} としてサインインしています。このメールボックスのアカウントとは異なり、表示されるのは ${name} が閲覧できる内容です。`,
  others: { message: "このメッセージの他の人", appointment: "この会議の他の人" },
  more: (count) => `+${number(count)}`,
  find: "人を調べる",
};
