import { array, boolean, looseObject, nullish, safeParse, string, unknown } from "valibot";
import type { InferOutput } from "valibot";

import type { Presence } from "../../../core/people/people";
import type { AskGraph } from "../batch/batchPart";
import { readPart } from "../batch/readPart";

const presenceSchema = looseObject({
  id: string(),
  availability: nullish(string()),
  outOfOfficeSettings: nullish(looseObject({ isOutOfOffice: nullish(boolean()) })),
});

const pageSchema = looseObject({ value: array(unknown()) });

/** A map, because every object has more properties than its own. */
const presenceByAvailability: ReadonlyMap<string, Presence> = new Map([
  ["Available", "available"],
  ["AvailableIdle", "available"],
  ["Busy", "busy"],
  ["BusyIdle", "busy"],
  ["DoNotDisturb", "busy"],
  ["Away", "away"],
  ["BeRightBack", "away"],
  ["Offline", "offline"],
]);

/** Presence by directory id, asked for together (Presence.Read.All). Never fails. */
export async function readPresences(
  ids: readonly string[],
  ask: AskGraph,
): Promise<ReadonlyMap<string, Presence>> {
  try {
    const part = { url: "/communications/getPresencesByUserId", body: { ids } };
    return parsePresences(await readPart(ask, part));
  } catch {
    // The list is complete without presence.
    return new Map();
  }
}

/** Without those whose presence is unknown or not understood. */
export function parsePresences(body: unknown): ReadonlyMap<string, Presence> {
  const page = safeParse(pageSchema, body);
  if (!page.success) return new Map();
  return new Map(
    page.output.value.flatMap((raw) => {
      const { success, output: answer } = safeParse(presenceSchema, raw);
      const presence = success ? presenceOf(answer) : undefined;
      if (!success || presence === undefined) return [];
      return [[answer.id.toLowerCase(), presence] as const];
    }),
  );
}

function presenceOf({
  availability,
  outOfOfficeSettings,
}: InferOutput<typeof presenceSchema>): Presence | undefined {
  if (outOfOfficeSettings?.isOutOfOffice === true) return "outOfOffice";
  return presenceByAvailability.get(availability ?? "");
}
