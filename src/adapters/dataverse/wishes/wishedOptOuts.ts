import * as v from "valibot";

import { AppError } from "../../../core/errors";
import type { OptOuts } from "../../../core/lookUp/ports";
import { parseEmailAddress } from "../../../core/people/emailAddress";
import type { EmailAddress } from "../../../core/people/emailAddress";
import type { DataverseReader } from "../http/dataverseReader";
import { odataPath } from "../http/odata";
import { aboutNobodyOr, moment, wishTable } from "./wishTable";

export interface WishedOptOutsOptions {
  readonly reader: Pick<DataverseReader, "readEvery">;
  readonly tenantId: string;
  readonly prospect: EmailAddress;
  readonly now: Date;
}

const ownerForm = v.object({
  owninguser: v.object({
    systemuserid: v.string(),
    internalemailaddress: v.nullish(v.string()),
    azureactivedirectoryobjectid: v.nullish(v.string()),
  }),
});

/** Those who opted out by themselves, of everything or for this prospect: one request. */
export function createWishedOptOuts(options: WishedOptOutsOptions): OptOuts {
  return {
    async readOptedOut() {
      const rows = await options.reader.readEvery(wishesPath(options));
      const owners = rows.map(toOwner);
      return {
        crmUserIds: new Set(owners.map(({ systemuserid }) => systemuserid.toLowerCase())),
        addresses: new Set(
          owners
            .map(({ internalemailaddress }) => parseEmailAddress(internalemailaddress))
            .filter((address) => address !== undefined),
        ),
        directoryIds: new Set(
          owners.flatMap(({ azureactivedirectoryobjectid: id }) => id?.toLowerCase() ?? []),
        ),
      };
    },
  };
}

function wishesPath({ tenantId, prospect, now }: WishedOptOutsOptions): string {
  const { entitySet, idColumn, untilColumn } = wishTable;
  return odataPath(entitySet, {
    $select: idColumn,
    $filter: `${untilColumn} gt ${moment(now)} and ${aboutNobodyOr(tenantId, prospect)}`,
    $expand: "owninguser($select=systemuserid,internalemailaddress,azureactivedirectoryobjectid)",
  });
}

/** Strictly: whoever is not read here would be suggested. */
function toOwner(row: unknown) {
  const { success, output } = v.safeParse(ownerForm, row);
  if (!success) throw new AppError("unexpected");
  return output.owninguser;
}
