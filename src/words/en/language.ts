import type { LanguageFacts } from "../languages";

declare module "../languages" {
  interface Languages {
    readonly en: LanguageFacts;
  }
}

export const language: LanguageFacts = { code: "en", direction: "ltr" };
