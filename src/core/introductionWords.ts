import type { Acquaintance } from "./acquaintance";
import { givenNameOf } from "./givenName";
import type { InterfaceLanguage } from "./language";

/** The sentences of an introduction request. They claim nothing but what they are given. */
export interface IntroductionWords {
  readonly language: InterfaceLanguage;
  readonly subject: (prospect: string) => string;
  readonly greeting: (introducer: string) => string;
  readonly wish: (prospect: string) => string;
  readonly quotedBelow: string;
  /** `month` is empty where the acquaintance has none. */
  readonly acquaintance: Readonly<
    Record<Acquaintance["kind"], (prospect: string, month: string) => string>
  >;
  /** Asks to check with the prospect first. */
  readonly ask: (prospect: string) => string;
  readonly easyNo: string;
  readonly thanks: string;
  readonly header: { readonly from: string; readonly date: string; readonly subject: string };
}

const en: IntroductionWords = {
  language: "en",
  subject: (prospect) => `Introduction to ${prospect}`,
  greeting: (introducer) => `Hello ${givenNameOf(introducer)},`,
  wish: (prospect) => `I would like to get to know ${prospect}.`,
  quotedBelow: "The message this is about is below.",
  acquaintance: {
    inTouch: (prospect, month) =>
      `As far as I can see, you and ${prospect} were last in touch in ${month}.`,
    turnedToProspect: (prospect, month) =>
      `As far as I can see, you last contacted ${prospect} in ${month}.`,
    turnedToColleague: (prospect, month) =>
      `As far as I can see, ${prospect} last contacted you in ${month}.`,
    onSameMessages: (prospect, month) =>
      `As far as I can see, you and ${prospect} were last on the same messages in ${month}.`,
    onThisMessage: (prospect) => `You and ${prospect} are part of the same conversation.`,
  },
  ask: (prospect) =>
    `Could you introduce us? If so, please check with ${prospect} first whether it is welcome.`,
  easyNo: "A no is perfectly fine and needs no reason.",
  thanks: "Thank you,",
  header: { from: "From", date: "Date", subject: "Subject" },
};

const de: IntroductionWords = {
  language: "de",
  subject: (prospect) => `Kontakt zu ${prospect}`,
  greeting: (introducer) => `Guten Tag ${introducer},`,
  wish: (prospect) => `ich würde ${prospect} gern kennenlernen.`,
  quotedBelow: "Die Nachricht, um die es geht, steht unten.",
  acquaintance: {
    inTouch: (prospect, month) =>
      `Soweit ich sehe, standen Sie und ${prospect} zuletzt im ${month} in Kontakt.`,
    turnedToProspect: (prospect, month) =>
      `Soweit ich sehe, haben Sie sich zuletzt im ${month} an ${prospect} gewandt.`,
    turnedToColleague: (prospect, month) =>
      `Soweit ich sehe, hat sich ${prospect} zuletzt im ${month} an Sie gewandt.`,
    onSameMessages: (prospect, month) =>
      `Soweit ich sehe, waren Sie und ${prospect} zuletzt im ${month} an denselben Nachrichten beteiligt.`,
    onThisMessage: (prospect) => `Sie und ${prospect} sind an derselben Unterhaltung beteiligt.`,
  },
  ask: (prospect) =>
    `Könnten Sie uns miteinander bekannt machen? Bitte fragen Sie ${prospect} vorher, ob das willkommen ist.`,
  easyNo: "Ein Nein ist völlig in Ordnung und braucht keine Begründung.",
  thanks: "Vielen Dank und freundliche Grüße",
  header: { from: "Von", date: "Datum", subject: "Betreff" },
};

const fr: IntroductionWords = {
  language: "fr",
  subject: (prospect) => `Mise en relation avec ${prospect}`,
  greeting: (introducer) => `Bonjour ${givenNameOf(introducer)},`,
  wish: (prospect) => `J’aimerais rencontrer ${prospect}.`,
  quotedBelow: "Le message en question figure ci-dessous.",
  acquaintance: {
    inTouch: (prospect, month) =>
      `D’après ce que je vois, vous et ${prospect} avez été en contact pour la dernière fois en ${month}.`,
    turnedToProspect: (prospect, month) =>
      `D’après ce que je vois, vous avez contacté ${prospect} pour la dernière fois en ${month}.`,
    turnedToColleague: (prospect, month) =>
      `D’après ce que je vois, ${prospect} a pris contact avec vous pour la dernière fois en ${month}.`,
    onSameMessages: (prospect, month) =>
      `D’après ce que je vois, vous et ${prospect} avez figuré dans les mêmes messages pour la dernière fois en ${month}.`,
    onThisMessage: (prospect) => `Vous et ${prospect} participez à la même conversation.`,
  },
  ask: (prospect) =>
    `Pourriez-vous nous mettre en relation ? Merci de demander d’abord à ${prospect} si cela lui convient.`,
  easyNo: "Un refus ne pose aucun problème et n’a pas besoin d’être justifié.",
  thanks: "Merci et bien cordialement,",
  header: { from: "De", date: "Date", subject: "Objet" },
};

const es: IntroductionWords = {
  language: "es",
  subject: (prospect) => `Presentación a ${prospect}`,
  greeting: (introducer) => `Hola ${givenNameOf(introducer)}:`,
  wish: (prospect) => `Me gustaría conocer a ${prospect}.`,
  quotedBelow: "El mensaje del que se trata figura más abajo.",
  acquaintance: {
    inTouch: (prospect, month) =>
      `Por lo que veo, el último contacto entre usted y ${prospect} fue en ${month}.`,
    turnedToProspect: (prospect, month) =>
      `Por lo que veo, usted contactó por última vez con ${prospect} en ${month}.`,
    turnedToColleague: (prospect, month) =>
      `Por lo que veo, ${prospect} contactó por última vez con usted en ${month}.`,
    onSameMessages: (prospect, month) =>
      `Por lo que veo, usted y ${prospect} coincidieron por última vez en los mismos mensajes en ${month}.`,
    onThisMessage: (prospect) => `Usted y ${prospect} participan en la misma conversación.`,
  },
  ask: (prospect) =>
    `¿Podría presentarnos? En ese caso, consulte antes con ${prospect} si le parece bien.`,
  easyNo: "Un no es perfectamente válido y no necesita explicación.",
  thanks: "Muchas gracias y un saludo,",
  header: { from: "De", date: "Fecha", subject: "Asunto" },
};

const ja: IntroductionWords = {
  language: "ja",
  subject: (prospect) => `${prospect} 様のご紹介のお願い`,
  greeting: (introducer) => `${introducer} さん`,
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
  ask: (prospect) =>
    `ご紹介いただくことは可能でしょうか。その際は、まず ${prospect} 様のご意向をご確認いただけますと幸いです。`,
  easyNo: "難しい場合は、理由は不要ですので、遠慮なくお断りください。",
  thanks: "どうぞよろしくお願いいたします。",
  header: { from: "差出人", date: "日時", subject: "件名" },
};

const ar: IntroductionWords = {
  language: "ar",
  subject: (prospect) => `طلب تعارف مع ${prospect}`,
  greeting: (introducer) => `مرحبًا ${introducer}،`,
  wish: (prospect) => `أودّ التعرّف على ${prospect}.`,
  quotedBelow: "الرسالة المعنية مذكورة أدناه.",
  acquaintance: {
    inTouch: (prospect, month) =>
      `بحسب ما يظهر لي، كان آخر تواصل بينكم وبين ${prospect} في ${month}.`,
    turnedToProspect: (prospect, month) =>
      `بحسب ما يظهر لي، كان آخر تواصل منكم مع ${prospect} في ${month}.`,
    turnedToColleague: (prospect, month) =>
      `بحسب ما يظهر لي، كان آخر تواصل من ${prospect} معكم في ${month}.`,
    onSameMessages: (prospect, month) =>
      `بحسب ما يظهر لي، كانت آخر رسائل جمعتكم مع ${prospect} في ${month}.`,
    onThisMessage: (prospect) => `أنتم و${prospect} في المحادثة نفسها.`,
  },
  ask: (prospect) => `هل يمكنكم تعريفنا ببعض؟ يُرجى أولًا سؤال ${prospect} إن كان ذلك مناسبًا.`,
  easyNo: "لا حرج إطلاقًا في الاعتذار، ولا حاجة إلى ذكر السبب.",
  thanks: "شكرًا جزيلًا،",
  header: { from: "من", date: "التاريخ", subject: "الموضوع" },
};

export const introductionWords: Readonly<Record<InterfaceLanguage, IntroductionWords>> = {
  en,
  de,
  fr,
  es,
  ja,
  ar,
};
