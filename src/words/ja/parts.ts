import type { PartWords } from "../texts/partWords";
import { ledger } from "./ledger";
import { opinion } from "./opinion";
import { helpWords } from "./help";
import { crowd, find } from "./lookingUp";
import { tools } from "./tools";

const { month, number } = tools;

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
  heading: (introducer) => `${introducer} さんへの依頼`,
  purpose: {
    label: "依頼の内容",
    options: {
      introduce: (prospect) => `${prospect} さんの紹介`,
      putInAWord: (prospect) => `${prospect} さんへの口添え`,
      advise: (prospect) => `${prospect} さんについての相談`,
    },
  },
  otherItem: (prospect) =>
    `別のメッセージが開かれています。この依頼は引き続き ${prospect} についてのものです。`,
  noItem: (prospect) =>
    `開いているメッセージを Outlook から確認できません。この依頼は引き続き ${prospect} についてのものです。`,
  showOpenItem: "開いているメッセージを表示",
  reason: {
    label: {
      introduce: (prospect) => `${prospect} さんと知り合いたい理由`,
      other: (prospect) => `${prospect} さんと話したい理由`,
    },
    hint: (introducer) => `一、二文で。${introducer} さんが判断する材料になります。`,
    example: (topic) =>
      topic === undefined
        ? "例：今四半期に業者を選定中とのことで、当社は同業の三社に納入しています。"
        : `例：「${topic}」の件です。当社は同業の三社に納入しています。`,
  },
  subject: "件名",
  message: "本文",
  edit: "編集",
  editSubject: "件名を編集",
  startOver: "提案された文面に戻す",
  quotation: {
    label: "メッセージを引用",
    off: "差出人、日時、件名は必ず入ります。",
    on: "メッセージ全体が本文の下に入ります。",
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
    label: (introducer) => `${introducer} さんが転送できる文面を添える`,
    field: (prospect) => `${prospect} 宛ての文面`,
    hint: (prospect) => `${prospect} が読む可能性があります。社内向けの内容は書かないでください。`,
    tooLong: (words) => `${words} 語あります。120 語以内のほうが転送されやすくなります。`,
    useReason: "理由をこの文面に加える",
    open: "文面を下書きとして開く",
    opensApart: "別の下書きとして開くので、そのまま転送できます。",
  },
  manner: {
    label: "言葉づかい",
    address: { label: "敬語", familiar: "です・ます", polite: "丁重" },
    tone: { label: "署名", friendly: "姓のみ", formal: "氏名" },
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
  lastTopic: "最新の件名",
  seenIn: "情報源",
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
  failed: "Outlook から応答がありませんでした。",
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
