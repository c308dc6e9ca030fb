import type { LedgerText } from "../texts/ledgerText";
import { tools } from "./tools";

const { ago, number } = tools;

export const ledger: LedgerText = {
  askedBefore: (name) => `${name} さんには以前にも依頼しています。`,
  asked: (name, days) => `${ago(days)}に ${name} さんに依頼しました。`,
  opened: (name, days) => `${ago(days)}に ${name} さんへの依頼を開きました。`,
  openedBefore: (name) => `${name} さんへの依頼を開きました。`,
  wasItSent: "送信しましたか。",
  answers: { sent: "送信した", notSent: "送信していない" },
  whatBecame: "その後",
  became: { waiting: "返答待ち", answered: "返答あり", introduced: "紹介済み", declined: "辞退" },
  notMade: "送信していない",
  answerLikely: (name) => `その後 ${name} さんからメールが届いています。返答でしたか。`,
  notKept: "保存できませんでした。ウィンドウを閉じるまで有効です。",
  noTask: "Dynamics 365 にタスクを作成できませんでした。",
  taskStillOpen: "Dynamics 365 のタスクが未完了のままです。Dynamics 365 で完了にしてください。",
  requestedOften: (name, times) => `7 日間に ${name} さんへ ${number(times)} 回依頼しています。`,
  aReminder: "間を置かない再依頼は、催促と受け取られることがあります。",
  declined: (name) => `${name} さんは辞退しています。`,
  aDeclined: "もう一度頼むと、負担に感じられることがあります。",
  aBurden: "一週間の依頼としては多めです。",
  nextBest: (name) => `${name} さんにも紹介を頼めます。`,
  openDraftAllTheSame: "それでも下書きを開く",
  requestInTeamsAllTheSame: "それでも Teams で依頼",
  requestInstead: (name) => `代わりに ${name} さんに依頼`,
  notNow: "今はしない",
  openRequests: {
    name: "返答待ちの依頼",
    none: "返答待ちの依頼はありません。",
    failed: "依頼の記録を読み取れませんでした。",
    named: (introducer, prospect) => `${introducer} さんへ（${prospect} さんの件）`,
    unnamed: "該当のメッセージを開くと名前が表示されます",
    age: {
      opened: (days) => `${ago(days)}に下書きを開きました。`,
      waiting: (days) => `${ago(days)}に依頼しました。`,
    },
    step: {
      sayWhetherSent: "該当のメッセージを開き、送信したかどうかを選んでください。",
      remind: "そろそろ、ひと言お尋ねしてもよい頃です。",
      waitSome: "もう少し返答をお待ちください。",
      wait: (days) => `あと ${number(days)} 日ほど返答をお待ちください。`,
    },
  },
};
