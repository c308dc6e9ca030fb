import type { ComposerText } from "../texts/composerText";

export const words: ComposerText = {
  back: "戻る",
  heading: (introducer) => `${introducer} への依頼`,
  about: (prospect) => `${prospect} の紹介について`,
  otherItem: (prospect) =>
    `別のメッセージが開かれています。この依頼は引き続き ${prospect} についてのものです。`,
  showOpenItem: "開いているメッセージを表示",
  reason: {
    label: (prospect) => `${prospect} と知り合いたい理由`,
    hint: (introducer) => `${introducer} に伝えることを 1、2 文で。`,
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
  },
  note: {
    label: "転送用の文面を添える",
    field: (prospect) => `${prospect} 宛ての文面`,
    hint: (prospect) => `${prospect} が読む可能性があります。社内向けの内容は書かないでください。`,
    tooLong: (words) => `${words} 語あります。120 語以内のほうが読まれ、転送されやすくなります。`,
    useReason: "理由をこの文面に加える",
  },
  openDraft: "Outlook で下書きを開く",
  requestInTeams: "Teams で依頼",
  copy: "コピー",
  opening: (introducer) => `${introducer} 宛ての下書きを開いています。`,
  opened: (introducer) => `${introducer} 宛ての下書きを Outlook で開きました。`,
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
