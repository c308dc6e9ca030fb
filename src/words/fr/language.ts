import type { LanguageFacts } from "../languages";

declare module "../languages" {
  interface Languages {
    readonly fr: LanguageFacts;
  }
}

export const language: LanguageFacts = { code: "fr", direction: "ltr" };
