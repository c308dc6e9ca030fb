import type { IntroductionWords } from "../../core/request/introductionWords";
import { language } from "./language";

export const words: IntroductionWords = {
  language: language.code,
  subject: (prospect) => `${prospect} 様のご紹介のお願い`,
  greeting: (introducer) => (introducer === "" ? "お世話になっております。" : `${introducer} さん`),
  wish: (prospect) => `${prospect} 様とお近づきになりたいと考えております。`,
  quotedBelow: "該当のメッセージを下に記載しています。",
  acquaintance: {
    inTouch: (prospect, month) =>
      `確認できる範囲では、${month}に最後に ${prospect} 様と連絡を取り合われたようです。`,
    turnedToProspect: (prospect, month) =>
      `確認できる範囲では、${month}に最後に ${prospect} 様へご連絡されたようです。`,
    turnedToColleague: (prospect, month) =>
      `確認できる範囲では、${month}に最後に ${prospect} 様からご連絡があったようです。`,
    onSameMessages: (prospect, month) =>
      `確認できる範囲では、${month}に最後に ${prospect} 様と同じメッセージに入っておられたようです。`,
    onThisMessage: (prospect) => `${prospect} 様と同じやり取りに参加されています。`,
  },
  undated: {
    inTouch: (prospect) =>
      `確認できる範囲では、${prospect} 様と連絡を取り合われたことがあるようです。`,
    turnedToProspect: (prospect) =>
      `確認できる範囲では、${prospect} 様へご連絡されたことがあるようです。`,
    turnedToColleague: (prospect) =>
      `確認できる範囲では、${prospect} 様からご連絡があったようです。`,
    onSameMessages: (prospect) =>
      `確認できる範囲では、${prospect} 様と同じメッセージに入っておられたようです。`,
  },
  ask: (prospect) =>
    `ご紹介いただくことは可能でしょうか。その際は、まず ${prospect} 様のご意向をご確認いただけますと幸いです。`,
  atCompany: {
    wish: ({ person, company, prospect }) =>
      person === ""
        ? `${company} の方々とご連絡がおありと拝見しました。同社の ${prospect} 様にご連絡したいと考えております。`
        : `${company} の ${person} 様とご面識がおありと拝見しました。同社の ${prospect} 様にご連絡したいと考えております。`,
    ask: (person) =>
      person === ""
        ? "同社でご紹介やお口添えをいただけそうな方を教えていただけますでしょうか。"
        : `${person} 様にご紹介またはお口添えをお願いしていただくことは可能でしょうか。`,
  },
  easyNo: "難しい場合は、理由は不要ですので、遠慮なくお断りください。",
  thanks: "どうぞよろしくお願いいたします。",
  noteLead: (prospect) => `よろしければ、次の文面をそのまま ${prospect} 様へ転送してください。`,
  note: {
    greeting: (prospect) => (prospect === "" ? "お世話になっております。" : `${prospect} 様`),
    wish: (rep) => `${rep} と申します。ぜひお近づきになりたくご連絡いたしました。`,
    topic: {
      ownMessage: (subject) => `お送りいただいた「${subject}」の件です。`,
      other: (subject) => `「${subject}」の件です。`,
    },
    ask: "短いお時間をいただくことは可能でしょうか。",
    regards: "どうぞよろしくお願いいたします。",
  },
  taskSubject: (introducer, prospect) => `${introducer} に ${prospect} の紹介を依頼`,
  header: { from: "差出人", date: "日時", subject: "件名" },
};
