import * as v from "valibot";

import { AppError } from "../../../core/errors";
import { outcomeOf } from "../../../core/lookUp/outcome";
import type { Counted, Read, TrackingCounts } from "../../../core/setup/setupFacts";
import type { DataverseReader } from "../http/dataverseReader";
import { condition, element, filter, groupBy, toXml } from "../http/fetchXml";
import type { FetchElement } from "../http/fetchXml";
import { odataPath } from "../http/odata";

type Reader = Pick<DataverseReader, "readAggregate">;

/** Where there are too many to count at once, fewer days say the same. */
const spans = [30, 7, 1] as const;

const number = v.pipe(v.number(), v.integer());
const flag = v.nullish(v.boolean(), false);

const mailForm = v.pipe(
  v.object({ outgoing: flag, status: number, times: number }),
  v.transform(({ outgoing, status, times }) => ({ isOutgoing: outgoing, status, times })),
);
const stateForm = v.object({ state: number, times: number });
const timesForm = v.object({ times: number });
const callForm = v.pipe(
  v.object({ outgoing: flag, times: number }),
  v.transform(({ outgoing, times }) => ({ isOutgoing: outgoing, times })),
);

/** The four counts of the last days that tell what a CRM can know: numbers only, nothing of any person. */
export async function readTrackingCounts(reader: Reader): Promise<TrackingCounts> {
  const [mail, undatedMail, pastAppointments, calls] = await Promise.all([
    count(reader, mailForm, {
      kind: "email",
      groups: [groupBy("directioncode", "outgoing"), groupBy("statuscode", "status")],
    }),
    count(reader, timesForm, {
      kind: "email",
      groups: [],
      conditions: [condition("statecode", "eq", "1"), condition("senton", "null")],
    }),
    count(reader, stateForm, {
      kind: "appointment",
      groups: [groupBy("statecode", "state")],
      dateColumn: "scheduledend",
    }),
    count(reader, callForm, { kind: "phonecall", groups: [groupBy("directioncode", "outgoing")] }),
  ]);
  return { mail, undatedMail, pastAppointments, calls };
}

interface Question {
  readonly kind: "email" | "appointment" | "phonecall";
  readonly groups: readonly FetchElement[];
  readonly conditions?: readonly FetchElement[];
  readonly dateColumn?: string;
}

async function count<Row>(
  reader: Reader,
  form: v.GenericSchema<unknown, Row>,
  question: Question,
): Promise<Read<Counted<Row>>> {
  for (const days of spans) {
    const outcome = await outcomeOf(() => reader.readAggregate(pathOf(question, days)));
    if (outcome.status === "failed") return outcome;
    if (typeof outcome.value === "string") continue;
    const { success, output } = v.safeParse(v.array(form), outcome.value);
    if (!success) return { status: "failed", code: new AppError("unexpected").code };
    return { status: "read", value: { days, rows: output } };
  }
  return { status: "failed", code: "throttled" };
}

function pathOf(
  { kind, groups, conditions = [], dateColumn = "createdon" }: Question,
  days: number,
) {
  const counted = element("attribute", {
    name: "activityid",
    alias: "times",
    aggregate: "countcolumn",
  });
  const lately = condition(dateColumn, "last-x-days", String(days));
  const entity = element("entity", { name: kind }, [
    counted,
    ...groups,
    filter("and", [lately, ...conditions]),
  ]);
  const fetchXml = toXml(element("fetch", { aggregate: "true" }, [entity]));
  return odataPath(`${kind}s`, { fetchXml });
}
