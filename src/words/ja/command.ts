import type { CommandText } from "../texts/commandText";
import { tools } from "./tools";

const { ago, number } = tools;

/** Where the rep decides about another request. */
function goOn(nextBest: string | undefined): string {
  return nextBest === undefined
    ? "再度依頼する場合は Who knows whom を開いてください。"
    : `再度の依頼や ${nextBest} さんへの依頼は Who knows whom で行えます。`;
}

export const words: CommandText = {
  looking: "この人を最もよく知る同僚を探しています。",
  opened: (introducer) => `${introducer} さんへの下書きを開きました。まだ何も送信していません。`,
  openedDoubtful: (introducer) =>
    `${introducer} さんへの下書きを開きました。社内の人か未確認のため、送信前にアドレスをご確認ください。`,
  opensLate: (introducer) =>
    `Outlook で ${introducer} さん宛ての下書きを開くのに時間がかかっています。このあと表示されることもあります。`,
  openedPerhaps: (introducer) =>
    `${introducer} さんへの下書きを開いたと Outlook は報告しています。空または見当たらない場合、文面は Who knows whom にあります。`,
  openedNotKept: (introducer) =>
    `${introducer} さんへの下書きを開きましたが、この依頼を Outlook に記録できませんでした。`,
  requestedEarlier: (introducer, nextBest) =>
    `${introducer} さんには依頼済みです。${goOn(nextBest)}`,
  requestedBefore: (introducer, daysAgo, nextBest) =>
    `${introducer} さんには依頼済みです（${ago(daysAgo)}）。${goOn(nextBest)}`,
  requestedOften: (introducer, times, nextBest) =>
    `${introducer} さんには 7 日間で ${number(times)} 回依頼しています。${goOn(nextBest)}`,
  nobodyKnows: (prospect) => `${prospect} 様を知る同僚は見つかりませんでした。`,
  nobodyFoundYet: (prospect) =>
    `${prospect} 様を知る同僚はまだ見つかっていません。確認できなかったものは Who knows whom に表示されます。`,
  severalPeople: "Who knows whom を開いて、紹介してほしい人を選んでください。",
  noProspect: {
    colleague: "組織内からのメッセージです。紹介は必要ありません。",
    self: "ご自身からのメッセージです。紹介は必要ありません。",
    relay: "サービス経由のメッセージです。アドレスは個人のものではありません。",
    automatic: "自動送信のメッセージで、送信者は人ではありません。",
    list: "メーリング リストからのメッセージで、特定の送信者ではありません。",
    unreadable: "検索に使えるメール アドレスが Outlook から得られません。",
    ownMailbox: "このメールボックスから送信されたものです。紹介は必要ありません。",
    none: "まず組織外の人からのメッセージを開いてください。",
  },
  failed: {
    signInRequired: "Who knows whom を開いて一度サインインしてから、もう一度お試しください。",
    consentRequired: "アクセス許可がありません。Who knows whom で確認してください。",
    signInBlocked: "組織の規則によりサインインがブロックされています。管理者に確認してください。",
    notAdmitted:
      "このアカウントには Who Knows Whom が割り当てられていません。管理者に依頼してください。",
    accessDenied: "必要なものを読み取れません。管理者に読み取り権限を依頼してください。",
    throttled: "現在混み合っています。しばらく待ってからもう一度お試しください。",
    offline: "オフラインです。接続してからもう一度お試しください。",
    serviceUnavailable: "どこにも接続できませんでした。しばらく待ってからもう一度お試しください。",
    notConfigured: "Who Knows Whom は組織でまだ設定されていません。管理者に確認してください。",
    notInstalled: "Dynamics 365 に必要なものがありません。管理者に確認してください。",
    unsupportedHost:
      "この Outlook では利用できません。Web 版または最新の Outlook をご利用ください。",
    unexpected: "問題が発生しました。何も送信していません。Who knows whom を開いてください。",
  },
};
