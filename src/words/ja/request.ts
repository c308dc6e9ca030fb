import type { IntroductionWords } from "../../core/request/introductionWords";
import { withTitle } from "../japaneseName";
import { language } from "./language";
import { toColleague } from "./requestToColleague";

export const words: IntroductionWords = {
  language: language.code,
  toColleague,
  note: {
    subject: (rep) => `ご挨拶（${rep}）`,
    greeting: (prospect) =>
      `${prospect === "" ? "" : `${withTitle(prospect, "様")}\n`}お世話になっております。`,
    answer: (subject, introducer) =>
      `「${subject}」の件でご連絡をいただき、ありがとうございます。私は ${introducer} の同僚です。`,
    introduction: (rep, introducer) => `${introducer} の同僚の ${rep} と申します。`,
    reminder: (rep, introducer) =>
      `以前ご連絡を差し上げました、${introducer} の同僚の ${rep} です。`,
    topic: (subject) => `「${subject}」の件でご連絡いたしました。`,
    ask: "今週か来週、少しお時間をいただけますでしょうか。",
    regards: "どうぞよろしくお願いいたします。",
  },
  taskSubject: (introducer, prospect) => `${introducer} に ${prospect} の紹介を依頼`,
  header: { from: "差出人", date: "日時", subject: "件名" },
};
