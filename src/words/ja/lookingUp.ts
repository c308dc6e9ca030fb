import type { PartWords } from "../texts/partWords";
import { tools } from "./tools";

const { ago, number } = tools;

export const find: PartWords["find"] = {
  label: "誰が知っている？",
  hint: "名前、メールアドレス、または潜在顧客や取引先担当者へのリンク",
  submit: "調べる",
  close: "閉じる",
  suggestions: "見つかった人",
  searching: "検索中…",
  found: (count) => `${number(count)} 人見つかりました。`,
  nobodyFound: "その名前の人は見つかりませんでした。メールアドレスなら誰でも調べられます。",
  chooseOne: "一覧から選ぶか、メールアドレスをすべて入力してください。",
  correspondent: "メールのやり取りから",
  notSearched: (systems) => `検索できませんでした: ${systems}。`,
  otherLink:
    "このリンクは、お使いの Dynamics 365 の潜在顧客や取引先担当者を開くものではありません。",
  recordMissing: "このレコードは存在しないか、閲覧する権限がありません。",
  recordWithoutAddress: "このレコードにはメールアドレスがないため、調べられません。",
  notRead: (reason) => `レコードを読み取れませんでした: ${reason}。`,
  refusals: {
    self: "ご自身のアドレスです。",
    colleague: "社内の方です。直接お尋ねください。",
    automatic: "このアドレスを読んでいる人はいません。",
    list: "個人ではなく、グループのアドレスです。",
  },
  lookedUp: "検索した人を表示しています。",
  picked: "選んだ人を表示しています。",
  backToItem: {
    message: "開いているメッセージに戻る",
    appointment: "開いている会議に戻る",
    none: "戻る",
  },
};

export const crowd: PartWords["crowd"] = {
  heading: {
    message: (count) => `このメッセージの ${number(count)} 人`,
    appointment: (count) => `この会議の ${number(count)} 人`,
  },
  person: "相手",
  best: "頼むなら",
  last: "最終連絡",
  shown: "上に表示中",
  nobody: "見つかりません",
  counting: "集計中…",
  uncounted: "未集計",
  more: (count) => `あと ${number(count)} 人を表示`,
  notEverything: (sources) =>
    `確認できませんでした: ${sources}。知っている人がほかにもいるかもしれません。`,
  failed: "集計できませんでした。1 人ずつ開いて調べてください。",
  counted: (known, all) =>
    `${number(all)} 人中 ${number(known)} 人について、知っている同僚が見つかりました。`,
  ago,
};
