import type { LanguageFacts } from "../languages";

/** Every word of the sign-in windows. Each language writes all of them, or it does not compile. */
export interface SignInText {
  /** BCP 47; also the `lang` of the page. */
  readonly language: LanguageFacts["code"];
  readonly direction: LanguageFacts["direction"];
  readonly places: SignInPlaces;
}

/** By the id of the element that shows them. */
export interface SignInPlaces {
  readonly title: string;
  readonly body: string;
  readonly continue: string;
  readonly done: string;
  readonly problem: string;
}
