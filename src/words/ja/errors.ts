import type { ErrorMessages } from "../texts/errorMessages";

export const words: ErrorMessages = {
  signInRequired: {
    title: "サインインしてください",
    body: "Who Knows Whom はあなた自身の権限で読み取るため、サインインが必要です。",
    reason: "サインインが必要",
    nextStep: "一度サインインすると、Outlook が記憶します。",
  },
  consentRequired: {
    title: "アクセス許可がありません",
    body: "Who Knows Whom が読み取るには、あなたの許可が必要です。",
    reason: "未許可",
    nextStep: "アクセス許可を確認するか、管理者に承認を依頼してください。",
  },
  signInBlocked: {
    title: "サインインがブロックされています",
    body: "組織の規則 (条件付きアクセス) により、ここからはサインインできません。",
    reason: "規則によりサインイン不可",
    nextStep: "規則で求められるデバイス、ネットワーク、サインイン方法を管理者に確認してください。",
  },
  notAdmitted: {
    title: "このアカウントは利用できません",
    body: "Who Knows Whom を利用できるのは、組織が割り当てたアカウントだけです。",
    reason: "アカウントの割り当てなし",
    nextStep: "職場アカウントに Who Knows Whom を割り当てるよう管理者に依頼してください。",
  },
  accessDenied: {
    title: "アクセス権がありません",
    body: "あなたのアカウントでは必要な情報を読み取れません。",
    reason: "アクセス権なし",
    nextStep: "管理者に読み取り権限を依頼してください。",
  },
  throttled: {
    title: "現在混み合っています",
    body: "要求が多すぎます。",
    reason: "混雑中",
    nextStep: "しばらく待ってからもう一度お試しください。",
  },
  offline: {
    title: "オフラインです",
    body: "ネットワークに接続されていません。",
    reason: "オフライン",
    nextStep: "オンラインに戻ると続行します。",
  },
  partMissing: {
    title: "一部を読み込めませんでした",
    body: "Who Knows Whom の一部を読み込めませんでした。",
    reason: "一部を読み込めません",
    nextStep: "もう一度お試しください。解消しない場合は、閉じて開き直してください。",
  },
  serviceUnavailable: {
    title: "サービスに接続できませんでした",
    body: "サービスが応答しません。通常はまもなく解消します。",
    reason: "接続できません",
    nextStep: "しばらく待ってからもう一度お試しください。",
  },
  notConfigured: {
    title: "まだ設定されていません",
    body: "この組織では Who Knows Whom がまだ設定されていません。",
    reason: "未設定",
    nextStep: "管理者に設定の完了を依頼してください。",
  },
  notInstalled: {
    title: "インストールされていません",
    body: "Dynamics 365 のコンポーネントが不足しています。",
    reason: "未インストール",
    nextStep: "インストールできるか管理者に確認してください。",
  },
  unsupportedHost: {
    title: "この Outlook では表示できません",
    body: "Who Knows Whom は、Outlook on the web、新しい Outlook、最新の Windows 版および Mac 版 Outlook のメッセージで動作します。",
    reason: "この Outlook では利用不可",
    nextStep: "いずれかの Outlook でメッセージから開いてください。",
  },
  unexpected: {
    title: "問題が発生しました",
    body: "想定外の問題です。メールに影響はありません。",
    reason: "失敗",
    nextStep: "もう一度お試しください。続く場合は管理者に連絡してください。",
  },
};
