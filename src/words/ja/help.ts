import type { HelpWords } from "../texts/helpText";
import { tools } from "./tools";

const { date, number } = tools;

const everybody: HelpWords["everybody"] = {
  heading: "その他の同僚",
  filter: "名前・部署・勤務地で絞り込む",
  shown: (count, all) => `${number(all)} 人中 ${number(count)} 人を表示`,
  noneMatches: "該当する同僚はいません。",
  more: "さらに表示",
};

const nextSteps: HelpWords["nextSteps"] = {
  heading: "次にできること",
  seeCompany: (company) => `${company} の別の人を知っている同僚を見る`,
  seeOwner: (owner) => `レコードの所有者：${owner} さん`,
  createLead: "Dynamics 365 に潜在顧客を作成",
  askTeam: "Teams でチームに聞く",
  copyForTeam: "チームへの質問をコピー",
  copied: "コピーしました。",
  copyFailed: "コピーできませんでした。",
  question: (prospect, company) =>
    `${company === "" ? "" : `${company} の`}${prospect} さんをご存じの方はいませんか。ご紹介いただけると助かります。`,
  why: "この一覧が短い理由",
  reasons: {
    tracked: "Dynamics 365 にあるのは、誰かが記録したメール・会議・通話だけです。",
    rights: "表示されるのは、Dynamics 365 であなたが閲覧できるものだけです。",
    noCrm: "この組織では Dynamics 365 を参照していません。",
    ownMailbox: "メールボックスと予定表は、ご自身のものだけを読み取ります。",
    notEverything: "応答のないものがあります。下をご覧ください。",
    wishes: "候補に出ないことを選んでいる同僚もいます。",
  },
};

const missing: HelpWords["missing"] = {
  field: "表示されない同僚がいますか？",
  hint: "同僚の名前またはメール アドレス",
  check: "確認",
  checking: "確認しています。",
  answers: {
    shown: (name) => `${name} さんは一覧にいます。`,
    further: (name) => `${name} さんは一覧の続きにいます。すべて表示してください。`,
    onlyCalls: (name, prospect) =>
      `${name} さんは一覧にいますが、${prospect} さんとは通話しか確認できていません。`,
    furtherOnlyCalls: (name, prospect) =>
      `${name} さんは一覧の続きにいます。すべて表示してください。${prospect} さんとは通話しか確認できていません。`,
    departed: (name) => `${name} さんは組織を離れました。`,
    notShown: (name) => `${name} さんは表示されません。`,
    outside: (name) => `${name} はこの組織の人ではありません。`,
    unknown: (name) => `${name} はディレクトリにありません。`,
    noActivity: (name, prospect) =>
      `閲覧できる範囲に、${name} さんと ${prospect} さんのやり取りはありません。`,
    noActivityNoRight: (name, prospect) =>
      `閲覧できる範囲に、${name} さんと ${prospect} さんのやり取りはありません。誰が組織を離れたかを見る権限がありません。`,
    noActivityUnsure: (name, prospect) =>
      `閲覧できる範囲に、${name} さんと ${prospect} さんのやり取りはありません。組織を離れたかどうかは、ここからは分かりません。`,
  },
  several: "同じ名前の同僚が複数います。氏名全体かメール アドレスを入力してください。",
};

const wish: HelpWords["wish"] = {
  heading: "紹介の候補に出るか",
  reading: "設定を読み込んでいます。",
  is: {
    suggested: "同僚の画面に紹介者の候補として表示されることがあります。",
    never: "誰の候補にも表示されません。",
    until: (day) => `${date(day)} まで候補に表示されません。`,
  },
  never: "候補に出さない",
  pauseUntil: "休止の期限",
  pause: "休止する",
  suggestAgain: "再び候補に出す",
  hardlyKnow: (prospect) => `${prospect} さんをほとんど知りません`,
  knowAfterAll: (prospect) => `${prospect} さんを知っています`,
  isHardlyKnown: (prospect) => `${prospect} さんの紹介者としては表示されません。`,
  reach:
    "同僚の画面には、次に調べるときから反映されます。隠れるのはこの画面だけです。Dynamics 365 のメールや会議を閲覧できる人は、引き続き閲覧できます。",
  kept: "保存しました。",
  notKept: "保存できませんでした。もう一度お試しください。",
  notSetUp:
    "この組織では設定されていません。候補に出さない人の一覧に加えるよう、管理者に依頼してください。",
  notRead: "設定を読み込めませんでした。後でもう一度お試しください。",
};

const setup: HelpWords["setup"] = {
  heading: "セットアップ",
  checking: "セットアップを確認しています。",
  forAdministrator: "管理者向けです。何も変更しません。",
  states: { good: "正常", attention: "要対応", off: "オフ", unknown: "不明" },
  gives: "効果",
  fix: "対応",
  copy: "管理者用にコピー",
  copied: "コピーしました。",
  copyFailed: "コピーできませんでした。",
  failed: "セットアップを確認できませんでした。",
};

export const helpWords: HelpWords = { everybody, missing, nextSteps, setup, wish };
