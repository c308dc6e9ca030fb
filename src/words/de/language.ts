import type { LanguageFacts } from "../languages";

declare module "../languages" {
  interface Languages {
    readonly de: LanguageFacts;
  }
}

export const language: LanguageFacts = { code: "de", direction: "ltr" };
