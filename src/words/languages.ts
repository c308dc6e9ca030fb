import type { InterfaceLanguage } from "../core/words/language";

/**
 * The languages that have a folder here. Each folder adds itself by module augmentation (`language.ts`),
 * so that a language of core's list that has no folder does not compile.
 */
// eslint-disable-next-line @typescript-eslint/no-empty-object-type
export interface Languages {}

export interface LanguageFacts {
  /** BCP 47, and the name of the folder. */
  readonly code: InterfaceLanguage;
  readonly direction: "ltr" | "rtl";
}
