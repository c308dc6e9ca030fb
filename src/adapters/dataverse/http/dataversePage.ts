import * as v from "valibot";

import { AppError } from "../../../core/errors";
import {
  isAggregateLimit,
  isMissingRecord,
  isTooSlow,
  readFailure,
  toDataverseError,
} from "./dataverseErrors";

/**
 * What came of an aggregate. `tooMany`: it would have to look at more rows than the service counts at
 * once; `tooSlow`: the service gave it up; `noAnswer`: it took longer than anybody waits.
 */
export type Aggregate = readonly unknown[] | "tooMany" | "tooSlow" | "noAnswer";

const moreRecords = "@Microsoft.Dynamics.CRM.morerecords";

/** Largest page of an aggregate. */
const maxRows = 5_000;

const nextLink = "@odata.nextLink";

const pageForm = v.object({
  value: v.array(v.unknown()),
  [moreRecords]: v.optional(v.boolean()),
  [nextLink]: v.optional(v.string()),
});

/** @throws AppError where the answer is none */
export async function readRows(answer: Response): Promise<readonly unknown[]> {
  if (!answer.ok) throw toDataverseError(await readFailure(answer));
  return (await parsePage(answer)).value;
}

/** @throws AppError where the answer is none, or holds only a part of them */
export async function readEveryRow(answer: Response): Promise<readonly unknown[]> {
  if (!answer.ok) throw toDataverseError(await readFailure(answer));
  const page = await parsePage(answer);
  if (page[nextLink] !== undefined) throw new AppError("notConfigured");
  return page.value;
}

/** @throws AppError where the answer is none */
export async function readOne(answer: Response): Promise<unknown> {
  if (!answer.ok) throw toDataverseError(await readFailure(answer));
  return parseJson(await answer.text());
}

/** Undefined where there is no such record. @throws AppError where the answer is none */
export async function readOneIfThere(answer: Response): Promise<unknown> {
  if (answer.ok) return readOne(answer);
  const failure = await readFailure(answer);
  if (isMissingRecord(failure)) return undefined;
  throw toDataverseError(failure);
}

/** @throws AppError where the answer is none, and asking for less would not help */
export async function readAggregate(answer: Response): Promise<Aggregate> {
  if (!answer.ok) {
    const failure = await readFailure(answer);
    if (isAggregateLimit(failure)) return "tooMany";
    if (isTooSlow(failure)) return "tooSlow";
    throw toDataverseError(failure);
  }
  const page = await parsePage(answer);
  return page[moreRecords] === true || page.value.length >= maxRows ? "tooMany" : page.value;
}

async function parsePage(answer: Response) {
  const { success, output } = v.safeParse(pageForm, parseJson(await answer.text()));
  if (!success) throw new AppError("unexpected");
  return output;
}

/** Undefined where the text is no JSON: a captive portal answers with a page of its own. */
function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
