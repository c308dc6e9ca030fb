import type { Departures, NamedColleague } from "../../../core/people/departures";
import { toColleague } from "../counting/contactDayRow";
import type { DataverseReader } from "../http/dataverseReader";
import { odataLiteral, odataPath } from "../http/odata";

/** More namesakes could not be told apart by a name. */
const mostFound = 50;

/** In patterns of SQL Server these stand for other characters. */
const wildcards = /[%_[\]^]/g;

type Row = Readonly<Record<string, unknown>>;

/** @param reader - one that sends a batch, because the name would stand in the URL else */
export function createDepartures(reader: Pick<DataverseReader, "readRecords">): Departures {
  return {
    async find(named) {
      if (wordsOf(named).length === 0) return [];
      const path = odataPath("systemusers", {
        $select: [...columns, "isdisabled"].join(","),
        $filter: `accessmode le 2 and applicationid eq null and ${isNamed(named)}`,
        $top: String(mostFound),
      });
      const rows = (await reader.readRecords(path)) as readonly Row[];
      return rows.flatMap((row) => {
        const colleague = toColleague(withAliases(row));
        if (colleague === undefined) return [];
        return [{ ...colleague, ...(row["isdisabled"] === true && { hasLeft: true }) }];
      });
    },
  };
}

const columns = ["systemuserid", "fullname", "internalemailaddress", "domainname"] as const;

function withAliases(row: Row): Row {
  return {
    colleague_id: row["systemuserid"],
    colleague_name: row["fullname"],
    colleague_address: row["internalemailaddress"],
    colleague_sign_in_name: row["domainname"],
  };
}

/** By address, or by how the first and the last word begin the name, in either order; core compares the whole. */
function isNamed({ typed, address }: NamedColleague): string {
  if (address !== undefined) {
    const value = odataLiteral(address);
    return `(internalemailaddress eq ${value} or domainname eq ${value})`;
  }
  const words = wordsOf({ typed });
  const ends = [...new Set([words.at(0) ?? "", words.at(-1) ?? ""])];
  return ends
    .map((word) => `(${begins("fullname", word)} or ${begins("lastname", word)})`)
    .join(" and ");
}

function wordsOf({ typed }: NamedColleague): readonly string[] {
  return typed
    .replaceAll(wildcards, " ")
    .split(/[\s,]+/)
    .filter((word) => word !== "");
}

function begins(column: string, word: string): string {
  return `startswith(${column},${odataLiteral(word)})`;
}
