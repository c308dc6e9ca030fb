import type { OpinionText } from "../texts/opinionText";

export const opinion: OpinionText = {
  question: "ご存じのことは？（あなただけに表示されます）",
  say: {
    knowsWell: (prospect) => `${prospect}さんをよく知っている`,
    notHelpful: () => "参考にならない",
    hasLeft: () => "退職した",
  },
  youSaid: (what) => `あなたの評価：${what}`,
  said: {
    knowsWell: (prospect) => `${prospect}さんをよく知っている`,
    notHelpful: () => "参考にならない",
    hasLeft: () => "退職した",
  },
  takeBack: "元に戻す",
  takeBackAbout: (name) => `${name} さんへの評価を元に戻す`,
};
