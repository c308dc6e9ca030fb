import type { LedgerText } from "../texts/ledgerText";
import { tools } from "./tools";

const { ago, number } = tools;

export const words: LedgerText = {
  asked: (name, days) => `${ago(days)}に ${name} に依頼しました。`,
  whatBecame: "その後の結果",
  became: { waiting: "返答待ち", answered: "返答あり", introduced: "紹介済み", declined: "辞退" },
  notMade: "依頼していない",
  answerLikely: (name) => `その後 ${name} からメールが届いています。返答でしたか。`,
  notKept: "Outlook に保存できませんでした。ウィンドウを閉じるまで有効です。",
  noTask: "Dynamics 365 にタスクを作成できませんでした。",
  taskStillOpen: "Dynamics 365 のタスクが未完了のままです。Dynamics 365 で完了にしてください。",
  requestedOften: (name, times) => `7 日間に ${name} へ ${number(times)} 回依頼しています。`,
  aReminder: "すぐに再度依頼すると催促になります。",
  aBurden: "依頼のたびに相手の時間を使います。",
  nextBest: (name) => `${name} にも紹介を頼めます。`,
  openDraftAllTheSame: "それでも下書きを開く",
  requestInTeamsAllTheSame: "それでも Teams で依頼",
  requestInstead: (name) => `代わりに ${name} に依頼`,
  notNow: "今はしない",
};
