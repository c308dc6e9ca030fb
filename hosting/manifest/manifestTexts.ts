/** One text in every language Outlook may ask for. */
export interface LocalizedText {
  /** English (en-US). */
  readonly default: string;
  readonly others: Readonly<Record<OtherLocale, string>>;
}

export type OtherLocale = "de-DE" | "fr-FR" | "es-ES" | "ja-JP" | "ar-SA";

export const productName = "Who Knows Whom";

/** The name of the pane stays the same everywhere: messages and documents point to it. */
export const paneLabel = "Who knows whom";

export const description: LocalizedText = {
  default:
    "Shows which colleagues already know this person, and prepares a request for an introduction.",
  others: {
    "de-DE":
      "Zeigt, welche Kolleginnen und Kollegen diese Person kennen, und bereitet eine Bitte um Vorstellung vor.",
    "fr-FR":
      "Montre quels collègues connaissent déjà cette personne et prépare une demande de mise en relation.",
    "es-ES":
      "Muestra qué compañeros ya conocen a esta persona y prepara una solicitud de presentación.",
    "ja-JP": "この人をすでに知っている同僚を示し、紹介のお願いを下書きします。",
    "ar-SA": "يعرض الزملاء الذين يعرفون هذا الشخص ويُعدّ طلب تعريف.",
  },
};

export const askLabel: LocalizedText = {
  default: "Ask best introducer",
  others: {
    "de-DE": "Beste Verbindung fragen",
    "fr-FR": "Demander au meilleur contact",
    "es-ES": "Pedir al mejor contacto",
    "ja-JP": "最適な同僚に依頼",
    "ar-SA": "اسأل أفضل وسيط",
  },
};

export const askTip: LocalizedText = {
  default:
    "Opens a draft to the colleague who knows this person best. You read it, change it and send it.",
  others: {
    "de-DE":
      "Öffnet einen Entwurf an die Person im Haus, die diesen Kontakt am besten kennt. Sie lesen, ändern und senden ihn.",
    "fr-FR":
      "Ouvre un brouillon pour le collègue qui connaît le mieux cette personne. Vous le relisez, le modifiez et l’envoyez.",
    "es-ES":
      "Abre un borrador para el compañero que mejor conoce a esta persona. Usted lo lee, lo cambia y lo envía.",
    "ja-JP": "この人を最もよく知る同僚への下書きを開きます。内容を確認し、送信するのはあなたです。",
    "ar-SA": "يفتح مسودة إلى الزميل الأكثر معرفة بهذا الشخص. أنت من يقرأها ويعدّلها ويرسلها.",
  },
};
