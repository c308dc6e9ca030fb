import type { LanguageFacts } from "../languages";

declare module "../languages" {
  interface Languages {
    readonly es: LanguageFacts;
  }
}

export const language: LanguageFacts = { code: "es", direction: "ltr" };
