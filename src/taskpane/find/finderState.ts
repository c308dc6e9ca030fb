import type { AppErrorCode } from "../../core/errors";
import type { KnownPerson, SearchedSystem } from "../../core/prospect/personSearch";
import type { Refusal } from "../../core/prospect/refusalOf";

/** Why what the rep entered leads to nobody yet. */
export type FinderProblem =
  | { readonly kind: "chooseOne" | "otherLink" | "recordMissing" | "recordWithoutAddress" }
  | { readonly kind: "refused"; readonly refusal: Refusal }
  | { readonly kind: "failed"; readonly code: AppErrorCode };

/** The finder as data: the field, what was found for it, and which of it is chosen by key. */
export interface FinderState {
  readonly text: string;
  readonly search: "idle" | "searching" | "answered";
  readonly people: readonly KnownPerson[];
  readonly failed: readonly SearchedSystem[];
  /** Place of the suggestion that Enter would take; undefined while the rep is in the field. */
  readonly active?: number | undefined;
  readonly problem?: FinderProblem | undefined;
  /** What was entered is being read. */
  readonly isEntering?: true | undefined;
}

interface Found {
  readonly people: readonly KnownPerson[];
  readonly failed: readonly { readonly system: SearchedSystem }[];
}

export type FinderAction =
  | { readonly type: "written"; readonly text: string }
  | { readonly type: "searching" }
  | { readonly type: "answered"; readonly suggestions: Found }
  | { readonly type: "moved"; readonly by: 1 | -1 }
  /** The list of suggestions closes; what was written stays. */
  | { readonly type: "listClosed" }
  /** The rep wants what is written looked up. */
  | { readonly type: "entered" }
  | { readonly type: "refused"; readonly problem: FinderProblem };

export function emptyFinder(text: string): FinderState {
  return { text, search: "idle", people: [], failed: [] };
}

export function finderReducer(state: FinderState, action: FinderAction): FinderState {
  switch (action.type) {
    case "written":
      // Suggestions for the text before would be for somebody else.
      return emptyFinder(action.text);
    case "searching":
      return { ...state, search: "searching" };
    case "answered": {
      const { people, failed } = action.suggestions;
      return {
        ...state,
        search: "answered",
        people,
        failed: failed.map(({ system }) => system),
        active: undefined,
      };
    }
    case "moved":
      return { ...state, active: moved(state, action.by), problem: undefined };
    case "listClosed":
      return emptyFinder(state.text);
    case "entered":
      return { ...state, isEntering: true, problem: undefined };
    case "refused":
      return { ...state, isEntering: undefined, problem: action.problem };
  }
}

/** In a circle, with the field itself between the last and the first. */
function moved({ people, active = -1 }: FinderState, by: 1 | -1): number | undefined {
  const stops = people.length + 1;
  const next = ((active + 1 + by + stops) % stops) - 1;
  return next === -1 ? undefined : next;
}
