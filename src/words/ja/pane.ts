import type { PaneText } from "../texts/paneText";
import { words as errors } from "./errors";
import { directed } from "./evidence";
import { head } from "./head";
import { language } from "./language";
import { lookedAt } from "./lookedAt";
import { tools } from "./tools";

const { number, list, ago } = tools;

export const words: PaneText = {
  language: language.code,
  direction: language.direction,
  list,
  myOpenRequests: "返答待ちの依頼",
  aboutOutlook: "この Outlook について",
  beingSuggested: "紹介の候補に出るか",
  checkSetup: "セットアップを確認",
  head,
  viewSwitch: { name: "表示", views: { list: "リスト表示", graph: "関係図" } },
  introducers: {
    heading: "紹介してくれる同僚",
    strength: {
      strong: { word: "強い", name: "強いつながり" },
      medium: { word: "中程度", name: "中程度のつながり" },
      weak: { word: "弱い", name: "弱いつながり" },
    },
    presence: {
      available: "連絡可能",
      busy: "取り込み中",
      away: "退席中",
      offline: "オフライン",
      outOfOffice: "不在",
    },
    getIntroduced: "紹介を依頼",
    getIntroducedBy: (name) => `${name} さんに紹介を依頼`,
    detailsAbout: (name) => `${name} さんの詳細`,
    showAll: (count) => `${number(count)} 人すべてを表示`,
    showAllUncounted: "すべて表示",
    showFewer: "表示を減らす",
    isSomeoneMissing: "表示されない同僚がいますか？",
    sense: {
      together: "お二人とも面会があり、紹介は不要です",
      onlyHere: "ほかにつながりはありません",
    },
    doubt: { unchecked: "ディレクトリで未確認", outsideAddress: "社外のアドレス" },
    onlyWeak: "つながりは弱めです。やり取りが少ないか、かなり前のものです。",
    updateOrder: "並び順を更新",
  },
  evidence: {
    ...directed,
    headings: { email: "メールの数", meeting: "会議", phoneCall: "通話" },
    counts: {
      email: (count) => `メール ${number(count)} 通`,
      meeting: (count) => `会議 ${number(count)} 回`,
      phoneCall: (count) => `通話 ${number(count)} 回`,
    },
    kinds: { email: "メール", meeting: "会議", phoneCall: "通話" },
    lastDaysAgo: (days) => `最終連絡 ${ago(days)}`,
    onThisItem: { message: "このメッセージの関係者", appointment: "この会議の参加者" },
    sameMessages: (count) => `共通のメッセージ ${number(count)} 通`,
    someSameMessages: "共通のメッセージあり",
    insights: "Dynamics 365 によると連絡あり",
    ownerOf: {
      account: "取引先企業の所有者",
      contact: "取引先担当者の所有者",
      lead: "潜在顧客の所有者",
    },
    connectedAs: (roles) => (roles === "" ? "Dynamics 365 でつながりあり" : `つながり: ${roles}`),
    opportunity: (name) => (name === "" ? "営業案件を担当" : `「${name}」を担当`),
    teamOf: "取引先企業のチームに所属",
  },
  requestNotBegun: {
    title: "依頼文を作成できませんでした",
    body: "ウィンドウの一部を読み込めませんでした。もう一度試すか、閉じて開き直してください。",
  },
  status: {
    looking: (prospect) => `${prospect} さんを知っている同僚を探しています。`,
    someFound: "同僚が見つかりました。",
    found: (count) => `${number(count)} 人の同僚が見つかりました。`,
    notEverything: "確認できなかったものがあります。",
    stillWaiting: (sources) => `応答待ち: ${sources}`,
    noItem: {
      title: "メッセージを選択してください",
      body: "社外の人からのメッセージを選ぶと、その人を知っている同僚が表示されます。すでに開いている場合は、このウィンドウを閉じて開き直してください。",
    },
    waitingRequests: "返答待ちの依頼があります。",
    colleague: (name) => ({
      title: `${name} さんは社内の人です`,
      body: "紹介は社外の人が対象です。",
    }),
    self: { title: "あなたが送信したものです", body: "紹介は社外の人が対象です。" },
    ownMailbox: {
      title: "このメールボックスから送信されたものです",
      body: "紹介は社外の人が対象です。",
    },
    nobodyYet: {
      title: "検索する相手がまだいません",
      body: "社外の人を追加すると、その人を知っている同僚が表示されます。",
    },
    several: {
      title: "社外の人が複数います",
      body: "一人を選んでください。",
    },
    relay: (name) => ({
      title: "サービス経由のメッセージです",
      body: `${name === "" ? "送信者" : `${name} さん`}はサービスを通じて送信しています。アドレスは個人のものではないため、検索しません。`,
    }),
    automatic: (name) => ({
      title: "自動送信メッセージです",
      body: `${name} は自動送信のため、紹介の相手となる人はいません。`,
    }),
    mailingList: (name) => ({
      title: "メーリング リストからのメッセージです",
      body: `${name} はグループ宛てのため、特定の一人を検索できません。`,
    }),
    pickSomebody: "知り合いたい人を選んでください。",
    unreadable: {
      title: "差出人を読み取れません",
      body: "差出人のメール アドレスを読み取れませんでした。",
    },
    nobodyKnows: (prospect) => ({
      title: `${prospect} さんを知る人は、社内にまだいないようです`,
      body: "同僚とのメール、会議、通話は見つかりませんでした。対象は、Dynamics 365 に記録されたものと、あなたのメールボックスにあるものだけです。",
    }),
    nobodyFoundYet: (prospect) => ({
      title: `${prospect} さんを知っている同僚はまだ見つかっていません`,
      body: "確認できなかったものがあるため、漏れている人がいる可能性があります。",
    }),
    heldBack: {
      title: "現在は候補を表示できません",
      body: "候補に出ることを希望しない同僚のリストを読み取れなかったため、該当する人がいるかどうか確認できません。",
      groupMissing:
        "config.json に指定されたオプトアウト グループが存在しません。管理者に修正を依頼してください。",
      listNotPermitted:
        "オプトアウト リストを読み取る権限がありません。管理者に許可を依頼してください。",
    },
    signInFailed: (reason) =>
      reason === "" ? "サインインが完了していません。" : `サインインできませんでした: ${reason}`,
    crashed: {
      title: "ウィンドウが停止しました",
      body: "結果の表示中に問題が発生しました。メールに影響はありません。",
    },
    selectionUnannounced:
      "別のメッセージを選択しても、Outlook からこのウィンドウに通知されません。選択したメッセージで開き直してください。",
    partFailed: "この部分を読み込めませんでした。",
  },
  lookedAt,
  actions: {
    tryAgain: "再試行",
    signIn: "サインイン",
    reviewPermissions: "アクセス許可を確認",
    reload: "再読み込み",
  },
  errors,
};
