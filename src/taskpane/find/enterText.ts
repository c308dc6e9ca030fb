import { errorCodeOf } from "../../core/errors";
import type { Person } from "../../core/people/people";
import { parseFinderText } from "../../core/prospect/parseFinderText";
import type { PersonSearch } from "../../core/prospect/personSearch";
import type { RecordReference } from "../../core/prospect/recordReference";
import type { FinderProblem } from "./finderState";

/** Who is meant by what the rep entered, or why nobody can be looked up by it. */
export type Entered =
  | { readonly status: "found"; readonly person: Person }
  | { readonly status: "problem"; readonly problem: FinderProblem };

/** Never rejects. */
export async function enterText(
  text: string,
  openSearch: () => Promise<PersonSearch>,
): Promise<Entered> {
  try {
    return await whoIsMeant(text, await openSearch());
  } catch (error) {
    return problem({ kind: "failed", code: errorCodeOf(error) });
  }
}

async function whoIsMeant(text: string, search: PersonSearch): Promise<Entered> {
  const entry = parseFinderText(text, search.crmOrigins);
  switch (entry.kind) {
    case "nothing":
    case "name":
      return problem({ kind: "chooseOne" });
    case "otherLink":
      return problem({ kind: "otherLink" });
    case "address":
      return admitted(entry.person, search);
    case "record":
      return readPerson(entry.reference, search);
  }
}

async function readPerson(reference: RecordReference, search: PersonSearch): Promise<Entered> {
  const read = await search.readRecord(reference);
  if (read.status === "found") return admitted(read.person, search);
  return problem({ kind: read.status === "missing" ? "recordMissing" : "recordWithoutAddress" });
}

function admitted({ address, displayName }: Person, { refusalOf }: PersonSearch): Entered {
  const person = { address, displayName };
  const refusal = refusalOf(person);
  return refusal === undefined
    ? { status: "found", person }
    : problem({ kind: "refused", refusal });
}

function problem(of: FinderProblem): Entered {
  return { status: "problem", problem: of };
}
