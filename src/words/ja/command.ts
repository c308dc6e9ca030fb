import type { CommandText } from "../texts/commandText";
import { tools } from "./tools";

const { ago, number } = tools;

/** Where the rep decides about another request. */
function goOn(nextBest: string | undefined): string {
  return nextBest === undefined
    ? "再度依頼する場合は Who Knows Whom を開いてください。"
    : `再度の依頼や ${nextBest} さんへの依頼は Who Knows Whom で行えます。`;
}

export const words: CommandText = {
  looking: "依頼に最適な同僚を探しています…",
  opened: (introducer, why) =>
    `${introducer} さんへの下書きを開きました（${why}）。まだ何も送信していません。`,
  why: {
    strength: {
      strong: "強いつながり",
      medium: "中程度のつながり",
      weak: "弱いつながりですが、最も近い同僚",
    },
    insteadOf: {
      declined: (name) => `${name} さんは辞退`,
      outOfOffice: (name) => `${name} さんは不在`,
      together: (name) => `${name} さんはあなたと同席`,
      onlyHere: (name) => `${name} さんはこのメッセージのみ`,
    },
  },
  openedDoubtful: (introducer) =>
    `${introducer} さんへの下書きを開きました。社内の人か未確認のため、送信前にアドレスをご確認ください。`,
  opensLate: (introducer) =>
    `Outlook で ${introducer} さん宛ての下書きを開くのに時間がかかっています。このあと表示されることもあります。`,
  openedPerhaps: (introducer) =>
    `${introducer} さんへの下書きを開いたと Outlook は報告しています。空または見当たらない場合、文面は Who Knows Whom にあります。`,
  openedNotKept: (introducer) =>
    `${introducer} さんへの下書きを開きましたが、この依頼を Outlook に記録できませんでした。`,
  declined: (introducer, nextBest) => `${introducer} さんは辞退しています。${goOn(nextBest)}`,
  requestedEarlier: (introducer, nextBest) =>
    `${introducer} さんには依頼済みです。${goOn(nextBest)}`,
  requestedBefore: (introducer, daysAgo, nextBest) =>
    `${introducer} さんには依頼済みです（${ago(daysAgo)}）。${goOn(nextBest)}`,
  requestedOften: (introducer, times, nextBest) =>
    `${introducer} さんには 7 日間で ${number(times)} 回依頼しています。${goOn(nextBest)}`,
  nobodyKnows: (prospect) => `${prospect} さんを知る人は、社内にまだいないようです。`,
  nobodyFoundYet: (prospect) =>
    `${prospect} さんを知る同僚はまだ見つかっていません。確認できなかったものは Who Knows Whom に表示されます。`,
  severalPeople: "このメッセージには複数の人がいます。Who Knows Whom で一人を選んでください。",
  noProspect: {
    colleague: "組織内からのメッセージです。紹介は必要ありません。",
    self: "ご自身からのメッセージです。紹介は必要ありません。",
    relay: "サービス経由のメッセージです。アドレスは個人のものではありません。",
    automatic: "自動送信のメッセージで、送信者は人ではありません。",
    list: "メーリング リストからのメッセージで、特定の送信者ではありません。",
    unreadable: "差出人のメール アドレスを読み取れませんでした。",
    ownMailbox: "このメールボックスから送信されたものです。紹介は必要ありません。",
    none: "まず組織外の人からのメッセージを開いてください。",
  },
  failed: {
    signInRequired: "Who Knows Whom を開いて一度サインインしてから、もう一度お試しください。",
    consentRequired: "アクセス許可がありません。Who Knows Whom で確認してください。",
    signInBlocked: "組織の規則によりサインインがブロックされています。管理者に確認してください。",
    notAdmitted:
      "このアカウントには Who Knows Whom が割り当てられていません。管理者に依頼してください。",
    accessDenied: "必要な情報を読み取れません。管理者に読み取り権限を依頼してください。",
    throttled: "現在混み合っています。しばらく待ってからもう一度お試しください。",
    offline: "オフラインです。接続してからもう一度お試しください。",
    partMissing: "Who Knows Whom の一部を読み込めませんでした。もう一度お試しください。",
    serviceUnavailable:
      "サービスに接続できませんでした。しばらく待ってからもう一度お試しください。",
    notConfigured:
      "この組織では Who Knows Whom がまだ設定されていません。管理者に確認してください。",
    notInstalled: "Dynamics 365 のコンポーネントが不足しています。管理者に確認してください。",
    unsupportedHost:
      "この Outlook では利用できません。Web 版または最新の Outlook をご利用ください。",
    unexpected: "問題が発生しました。何も送信していません。Who Knows Whom を開いてください。",
  },
};
