import type { LanguageFacts } from "../languages";

declare module "../languages" {
  interface Languages {
    readonly ja: LanguageFacts;
  }
}

export const language: LanguageFacts = { code: "ja", direction: "ltr" };
