import { isolated } from "../isolated";
import type { OpinionText } from "../texts/opinionText";

export const opinion: OpinionText = {
  question: "ماذا تعرف؟ لا يراه غيرك.",
  say: {
    knowsWell: (prospect) => `يعرف ${isolated(prospect)} جيدًا`,
    notHelpful: () => "غير مفيد",
    hasLeft: () => "غادر المؤسسة",
  },
  youSaid: (what) => `قلتَ: ${what}.`,
  said: {
    knowsWell: (prospect) => `يعرف ${isolated(prospect)} جيدًا`,
    notHelpful: () => "غير مفيد",
    hasLeft: () => "غادر المؤسسة",
  },
  takeBack: "تراجع",
  takeBackAbout: (name) => `تراجع عما قلته عن ${isolated(name)}`,
};
