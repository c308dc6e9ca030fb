import { condition, groupBy, isIn, link, ofEntity } from "../../http/fetchXml";
import { filter } from "../../http/fetchXml";
import type { FetchElement } from "../../http/fetchXml";

/**
 * Whose parties are counted beside the prospect's: those of the CRM's users, the rep's own, or those of
 * addresses behind which no user stands, as of a colleague without a licence.
 */
export type Whom = "users" | "rep" | "addresses";

interface ColleagueLinks {
  /** Conditions at the root of the query. */
  readonly atRoot: readonly FetchElement[];
  /** Groups and links of the colleague's party. */
  readonly ofParty: readonly FetchElement[];
}

const user = { name: "systemuser", alias: "colleague" } as const;
const idOfParty = ["systemuserid", "partyid"] as const;

/** Only users who can introduce: enabled, human, not the rep. */
export const mayIntroduce: readonly FetchElement[] = [
  condition("isdisabled", "eq", "0"),
  condition("systemuserid", "ne-userid"),
  isIn("accessmode", [0, 1, 2]),
  condition("applicationid", "null"),
  condition("isintegrationuser", "ne", "1"),
];

const users: ColleagueLinks = {
  atRoot: [],
  ofParty: [
    link({ ...user, type: "inner" }, idOfParty, [
      groupBy("systemuserid", "colleague_id"),
      groupBy("fullname", "colleague_name"),
      groupBy("internalemailaddress", "colleague_address"),
      // The name of sign-in, which mostly is another address of theirs.
      groupBy("domainname", "colleague_sign_in_name"),
      groupBy("azureactivedirectoryobjectid", "colleague_directory_id"),
      filter("and", mayIntroduce),
    ]),
  ],
};

const rep: ColleagueLinks = {
  atRoot: [],
  ofParty: [
    link({ ...user, type: "inner" }, idOfParty, [
      groupBy("systemuserid", "colleague_id"),
      filter("and", [condition("systemuserid", "eq-userid")]),
    ]),
  ],
};

/** Anybody's: the engine knows no domains. contactDaySource.ts keeps those of the organisation. */
const addresses: ColleagueLinks = {
  atRoot: [ofEntity("colleague", condition("systemuserid", "null"))],
  ofParty: [
    groupBy("addressused", "colleague_address"),
    filter("and", [condition("addressused", "not-null")]),
    link({ ...user, type: "outer" }, idOfParty),
  ],
};

export const colleagueLinks: Readonly<Record<Whom, ColleagueLinks>> = { users, rep, addresses };
