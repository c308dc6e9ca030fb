import * as v from "valibot";

import { AppError } from "../../../core/errors";
import type { EmailAddress } from "../../../core/people/emailAddress";
import { prospectHash } from "../../../core/people/optOut/ownWish";
import type { GeneralWish, OwnWishes } from "../../../core/people/optOut/ownWish";
import type { DataverseClient } from "../http/dataverseClient";
import { odataPath } from "../http/odata";
import { aboutNobodyOr, forEver, moment, wishTable } from "./wishTable";

export interface OwnWishesOptions {
  readonly client: Pick<DataverseClient, "readRecords" | "create" | "change">;
  readonly tenantId: string;
  readonly now: () => Date;
}

const { entitySet, idColumn, untilColumn, aboutColumn } = wishTable;

const rowForm = v.object({
  [idColumn]: v.string(),
  [untilColumn]: v.nullish(v.pipe(v.string(), v.isoTimestamp())),
  [aboutColumn]: v.nullish(v.string()),
});

type Row = v.InferOutput<typeof rowForm>;

/** The rep's own rows. None is deleted, which would take a further right: one that has ended counts no more. */
export function createOwnWishes({ client, tenantId, now }: OwnWishesOptions): OwnWishes {
  const readRows = async (about: EmailAddress | undefined) =>
    (await client.readRecords(ownPath(tenantId, about))).map(toRow);

  /** Ends all rows but one, so that two panes that wrote at once leave nothing behind. */
  async function write(rows: readonly Row[], until: Date | null, about: string | null) {
    const value = until === null ? null : moment(until);
    const [first, ...others] = rows;
    if (first === undefined) {
      if (value !== null)
        await client.create(entitySet, { [untilColumn]: value, [aboutColumn]: about });
      return;
    }
    await client.change(entitySet, first[idColumn], { [untilColumn]: value });
    for (const row of others) {
      if (row[untilColumn] != null)
        await client.change(entitySet, row[idColumn], { [untilColumn]: null });
    }
  }

  return {
    async read(about) {
      const rows = await readRows(about);
      const inForce = rows.filter((row) => endOf(row) > now());
      const ends = inForce.filter((row) => row[aboutColumn] == null).map(endOf);
      return {
        general: generalOf(ends),
        isHardlyKnown: inForce.some((row) => row[aboutColumn] != null),
      };
    },
    async keep(wish) {
      await write(await readRows(undefined), untilOf(wish), null);
    },
    async keepAbout(about, knows) {
      const rows = (await readRows(about)).filter((row) => row[aboutColumn] != null);
      const until = knows === "hardly" ? forEver : null;
      await write(rows, until, prospectHash(tenantId, about));
    },
  };
}

function ownPath(tenantId: string, about: EmailAddress | undefined): string {
  const own = "Microsoft.Dynamics.CRM.EqualUserId(PropertyName='ownerid')";
  return odataPath(entitySet, {
    $select: [idColumn, untilColumn, aboutColumn].join(","),
    $filter: `${own} and ${aboutNobodyOr(tenantId, about)}`,
  });
}

function toRow(raw: unknown): Row {
  const { success, output } = v.safeParse(rowForm, raw);
  if (!success) throw new AppError("unexpected");
  return output;
}

function endOf(row: Row): Date {
  return new Date(row[untilColumn] ?? 0);
}

function generalOf(ends: readonly Date[]): GeneralWish {
  const [last] = ends.toSorted((one, other) => other.getTime() - one.getTime());
  if (last === undefined) return { kind: "suggested" };
  return last >= forEver ? { kind: "never" } : { kind: "until", day: last };
}

function untilOf(wish: GeneralWish): Date | null {
  if (wish.kind === "suggested") return null;
  return wish.kind === "never" ? forEver : wish.day;
}
