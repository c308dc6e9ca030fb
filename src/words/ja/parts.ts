import type { PartWords } from "../texts/partWords";
import { opinion } from "./opinion";
import { helpWords } from "./help";
import { crowd, find } from "./lookingUp";
import { tools } from "./tools";

const { ago, month, number } = tools;

const company: PartWords["company"] = {
  heading: (company) => `${company} の他の人とのつながり`,
  explanation: (count) => `${number(count)} 人の同僚が、同じ会社の別の人を知っています。`,
  knows: (people) => `${people} さんと面識あり`,
  knowsPeople: (count) => `この会社の ${number(count)} 人と面識あり`,
  ask: (name) => `${name} さんに依頼`,
};

const insights: PartWords["insights"] = {
  enhanced: "拡張: Dynamics 365 が見つけた連絡",
  partial: "拡張: Dynamics 365 の処理はまだ終わっていません",
  nothing: "基本: 有効ですが、この人の情報はありません",
  absent: "基本: お使いの Dynamics 365 にインストールされていません",
  switchedOff: "基本: Dynamics 365 で無効になっています",
  activating: "基本: Dynamics 365 で有効にしている途中です",
  activationFailed: "基本: 有効化に失敗しました。管理者にお知らせください",
  unknown: "基本: この人の情報はありません。有効かどうかは確認できません",
};

const records: PartWords["records"] = {
  also: "Dynamics 365 のその他の登録:",
  closed: { qualified: "見込みあり", disqualified: "見込みなし", inactive: "非アクティブ" },
  alsoFoundAs: (addresses) => `${addresses} としても登録`,
  createLead: "潜在顧客を作成",
  addressCopied: "アドレスをコピーしました。フォームに貼り付けてください。",
  addressNotCopied: "上のアドレスをフォームに入力してください。",
};

const composer: PartWords["composer"] = {
  back: "戻る",
  heading: (introducer) => `${introducer} への依頼`,
  about: (prospect) => `${prospect} の紹介について`,
  otherItem: (prospect) =>
    `別のメッセージが開かれています。この依頼は引き続き ${prospect} についてのものです。`,
  noItem: (prospect) =>
    `開いているメッセージを Outlook から確認できません。この依頼は引き続き ${prospect} についてのものです。`,
  showOpenItem: "開いているメッセージを表示",
  reason: {
    label: (prospect) => `${prospect} と知り合いたい理由`,
    hint: (introducer) => `${introducer} に伝えることを 一、二文で。`,
  },
  subject: "件名",
  message: "本文",
  startOver: "提案された文面に戻す",
  quotation: {
    label: "メッセージを引用",
    off: "差出人、日時、件名は常に引用されます。",
    on: "本文の下に引用されます。",
    reading: "メッセージを読み取っています。",
    failed: "メッセージを読み取れませんでした。もう一度開いてから、オンにしてください。",
    headerOnly: "組織の設定により、差出人、日時、件名のみ引用できます。",
    nothing: "組織の設定により、メッセージは引用できません。",
    isProtected: "保護されたメッセージのため、下書きには何も引用されません。",
    protectionUnknown:
      "このメッセージが保護されているかどうかを Outlook から確認できないため、下書きには何も引用されません。",
    isBeingWritten: "作成中の内容は引用されません。",
  },
  note: {
    label: "転送用の文面を添える",
    field: (prospect) => `${prospect} 宛ての文面`,
    hint: (prospect) => `${prospect} が読む可能性があります。社内向けの内容は書かないでください。`,
    tooLong: (words) => `${words} 語あります。120 語以内のほうが読まれ、転送されやすくなります。`,
    useReason: "理由をこの文面に加える",
  },
  openDraft: "Outlook で下書きを開く",
  noDrafts:
    "ここでは Outlook の下書きを開けません。Teams で依頼するか、文面をコピーして新しいメッセージに貼り付けてください。",
  requestInTeams: "Teams で依頼",
  copy: "コピー",
  opening: (introducer) => `${introducer} 宛ての下書きを開いています。`,
  opened: (introducer) => `${introducer} 宛ての下書きを Outlook で開きました。`,
  perhapsOpened: (introducer) => `Outlook は ${introducer} 宛ての下書きを開いたと報告しています。`,
  emptyOrMissing:
    "ウィンドウが空、または表示されない場合は、文面をコピーして新しいメッセージに貼り付けてください。",
  openOnWeb: "Outlook on the web で開く",
  noSignature: "この下書きには Outlook の署名が付きません。送信前に署名を追加してください。",
  openSlow: {
    title: "Outlook で下書きを開くのに時間がかかっています",
    body: "このあと表示されることもあります。表示されない場合は、テキストをコピーして新しいメッセージに貼り付けてください。",
  },
  openFailed: {
    title: "Outlook で下書きを開けませんでした",
    body: "何も送信されていません。文面をコピーして新しいメッセージに貼り付けてください。",
  },
  copied: "コピーしました。",
  copyFailed: {
    title: "コピーできませんでした",
    body: "下の文面を選択しました。キーボードでコピーしてください。",
  },
  wholeText: "依頼文",
};

const details: PartWords["details"] = {
  address: "メール",
  copy: "コピー",
  copied: "コピーしました。",
  copyFailed: "コピーできませんでした。",
  businessPhone: "電話",
  mobilePhone: "携帯電話",
  department: "部署",
  office: "オフィス",
  chat: "チャットを開始",
  countTo: (count, prospect) => `${prospect} さんへ ${number(count)} 件`,
  countFrom: (count, prospect) => `${prospect} さんから ${number(count)} 件`,
  copiedOn: "CC",
  optionalAt: "任意参加",
  firstContact: "最初の連絡",
  lastContact: "最終連絡",
  seenIn: "確認元",
  lastTwelveMonths: "過去 12 か月",
  toProspect: (prospect) => `${prospect} さんへ`,
  fromProspect: (prospect) => `${prospect} さんから`,
  noContact: "連絡なし",
  month,
  timesInMonth: (day, times) => `${month(day)}：${number(times)}`,
};

const drawing: PartWords["drawing"] = {
  around: (prospect) => `${prospect} さんの周りの同僚`,
  howToRead: "近いほど、線が太いほど、つながりが強いことを表します。",
  outside: (company) => `外側は、${company} の別の人を知っている同僚です。`,
  close: "閉じる",
};

const ledger: PartWords["ledger"] = {
  askedBefore: (name) => `${name} には以前にも依頼しています。`,
  asked: (name, days) => `${ago(days)}に ${name} に依頼しました。`,
  opened: (name, days) => `${ago(days)}に ${name} への依頼を開きました。`,
  openedBefore: (name) => `${name} への依頼を開きました。`,
  wasItSent: "送信しましたか。",
  answers: { sent: "送信した", notSent: "送信していない" },
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

const waiting: PartWords["waiting"] = {
  resumesIn: (seconds) =>
    `サービスから待機を求められました。${number(seconds)} 秒後に自動的に再開します。`,
};

const host: PartWords["host"] = {
  build: "アドイン",
  outlook: "Outlook",
  requirementSet: "要件セット",
  nestedSignIn: "アドインのサインイン対応",
  signsIn: "サインイン方法",
  signInPaths: { outlook: "Outlook", ownWindow: "アドインのウィンドウ" },
  theme: "テーマの取得元",
  themes: { outlook: "Outlook", browser: "ブラウザー" },
  lastFailure: "直近のエラー",
  none: "なし",
  yes: "あり",
  no: "なし",
  copy: "サポート用にコピー",
  copied: "コピーしました。",
  copyFailed: "コピーできませんでした。",
  failed: "Outlook に問い合わせできませんでした。",
};

export const words: PartWords = {
  company,
  composer,
  crowd,
  details,
  drawing,
  find,
  host,
  insights,
  ledger,
  opinion,
  records,
  waiting,
  ...helpWords,
};
