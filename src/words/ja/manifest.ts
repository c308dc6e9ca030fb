import type { ManifestText } from "../texts/manifestText";

export const words: ManifestText = {
  locales: ["ja-JP"],
  description: "この人をすでに知っている同僚を示し、紹介のお願いを下書きします。",
  shortDescription: "この人をすでに知っている同僚を示します。",
  askLabel: "最適な同僚に依頼",
  askTip: "この人を最もよく知る同僚への下書きを開きます。内容を確認し、送信するのはあなたです。",
  composeTip: "メールの宛先や会議に招く相手をすでに知っている同僚を示します。",
};
