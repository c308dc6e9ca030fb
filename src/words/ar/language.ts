import type { LanguageFacts } from "../languages";

declare module "../languages" {
  interface Languages {
    readonly ar: LanguageFacts;
  }
}

export const language: LanguageFacts = { code: "ar", direction: "rtl" };
