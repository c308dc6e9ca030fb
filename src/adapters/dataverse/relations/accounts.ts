import * as v from "valibot";

import { errorCodeOf } from "../../../core/errors";
import { domainOf } from "../../../core/people/emailAddress";
import { freeMailDomains } from "../../../core/people/freeMailDomains";
import type { Prospect } from "../../../core/people/people";
import { safeText } from "../../../core/words/safeText";
import { condition, element, filter, isIn, link, toXml } from "../http/fetchXml";
import type { DataverseReader } from "../http/dataverseReader";
import { odataPath } from "../http/odata";
import type { KnownRecords } from "./knownRecords";

/** The prospect's company in the CRM. */
export interface Accounts {
  /** The account, its parent and its parent's. */
  readonly ids: readonly string[];
  readonly name?: string;
}

const row = v.looseObject({ accountid: v.string() });

/** Two accounts may be called alike; more of them are a mistake in somebody's CRM. */
const accountsRead = 5;

/**
 * The account that the records name, with those above it; without a record's, the one whose website has the
 * prospect's domain. Nobody works at a service where everybody can have an address. A rep who may not read
 * accounts still knows which one a record names. @throws AppError
 */
export async function findAccounts(
  { address }: Prospect,
  { accountIds }: KnownRecords,
  { readRecords }: Pick<DataverseReader, "readRecords">,
): Promise<Accounts> {
  const domain = domainOf(address);
  if (accountIds.length === 0 && freeMailDomains.has(domain)) return { ids: [] };
  const rows = await readWhereAllowed(() => readRecords(accountsPath(accountIds, domain)));
  if (rows === undefined) return { ids: accountIds };
  const read = rows.map((raw) => v.safeParse(row, raw)).filter(({ success }) => success);
  const values = read.map(({ output }) => output as Readonly<Record<string, unknown>>);
  const ids = values.flatMap((one) =>
    ["accountid", "parent", "grandparent"].map((name) => one[name]),
  );
  const [name = ""] = values.map((one) => safeText(one["name"]));
  return {
    ids: [...new Set(ids.filter((id) => typeof id === "string"))],
    ...(name !== "" && { name }),
  };
}

/** Undefined where the rep may not read the table. */
async function readWhereAllowed<T>(read: () => Promise<T>): Promise<T | undefined> {
  try {
    return await read();
  } catch (error) {
    if (errorCodeOf(error) === "accessDenied") return undefined;
    throw error;
  }
}

function accountsPath(accountIds: readonly string[], domain: string): string {
  const isMeant =
    accountIds.length > 0 ? isIn("accountid", accountIds) : isIn("websiteurl", websitesOf(domain));
  const root = element("entity", { name: "account" }, [
    element("attribute", { name: "accountid" }),
    element("attribute", { name: "name" }),
    element("attribute", { name: "parentaccountid", alias: "parent" }),
    filter("and", [condition("statecode", "eq", "0"), isMeant]),
    link(
      { name: "account", alias: "above", type: "outer" },
      ["accountid", "parentaccountid"],
      [element("attribute", { name: "parentaccountid", alias: "grandparent" })],
    ),
  ]);
  const fetch = element("fetch", { top: String(accountsRead) }, [root]);
  return odataPath("accounts", { fetchXml: toXml(fetch) });
}

/** As people write a website. What ends with the domain cannot be asked for: no index helps there. */
function websitesOf(domain: string): readonly string[] {
  const hosts = [domain, `www.${domain}`];
  const starts = ["", "https://", "http://"];
  return starts.flatMap((start) =>
    hosts.flatMap((host) => [`${start}${host}`, `${start}${host}/`]),
  );
}
