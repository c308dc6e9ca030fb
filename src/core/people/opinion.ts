import type { Colleague, Prospect } from "./people";

/** What a rep says of a colleague, for themselves alone: nobody else reads it. */
export const opinions = ["knowsWell", "notHelpful", "hasLeft"] as const;

export type Opinion = (typeof opinions)[number];

/** `hasLeft` is about the colleague, whoever the prospect is; the others are about the two of them. */
export function isAboutColleague(opinion: Opinion): boolean {
  return opinion === "hasLeft";
}

/** What the rep has said of a colleague and one prospect. */
export type OpinionOf = (colleague: Colleague) => Opinion | undefined;

/** The rep's opinions, remembered without a name or an address. */
export interface OpinionBook {
  readonly about: (prospect: Prospect) => OpinionOf;
  /**
   * Remembers an opinion in place of the one before; undefined takes it back.
   * @throws AppError when that is remembered only until the pane closes
   */
  readonly say: (
    about: { readonly prospect: Prospect; readonly colleague: Colleague },
    opinion: Opinion | undefined,
  ) => Promise<void>;
}
