import { array, boolean, looseObject, nullish, safeParse, string, unknown } from "valibot";
import type { InferOutput } from "valibot";

import { parseEmailAddress } from "../../../core/people/emailAddress";
import type { EmailAddress } from "../../../core/people/emailAddress";
import { AppError } from "../../../core/errors";
import type { Colleague, ColleagueProfile } from "../../../core/people/people";
import { safeText } from "../../../core/words/safeText";

/** A user of the directory; the details as far as they may be read. */
export interface DirectoryUser {
  readonly colleague: Colleague & { readonly directoryId: string };
  readonly profile: ColleagueProfile;
}

const userSchema = looseObject({
  id: string(),
  displayName: nullish(string()),
  mail: nullish(string()),
  userPrincipalName: nullish(string()),
  proxyAddresses: nullish(array(string())),
  accountEnabled: nullish(boolean()),
  jobTitle: nullish(string()),
  department: nullish(string()),
  officeLocation: nullish(string()),
  businessPhones: nullish(array(string())),
  mobilePhone: nullish(string()),
});

const pageSchema = looseObject({ value: array(unknown()) });

type User = InferOutput<typeof userSchema>;

/** @throws AppError when the answer is not what Graph's documents say */
export function parseUsers(body: unknown): readonly DirectoryUser[] {
  const page = safeParse(pageSchema, body);
  if (!page.success) throw new AppError("unexpected");
  return page.output.value.map(toUser).filter((user) => user !== undefined);
}

/** Undefined for a row that has another form than Graph's documents say, or names nobody. */
function toUser(raw: unknown): DirectoryUser | undefined {
  const { success, output } = safeParse(userSchema, raw);
  if (!success) return undefined;
  const user = toDirectoryUser(output);
  return user.colleague.displayName === "" ? undefined : user;
}

function toDirectoryUser(user: User): DirectoryUser {
  const addresses = addressesOf(user);
  const displayName = safeText(user.displayName);
  return {
    colleague: {
      displayName: displayName === "" ? (addresses[0] ?? "") : displayName,
      addresses,
      directoryId: user.id.toLowerCase(),
      inDirectory: "known",
      ...(user.accountEnabled === false && { hasLeft: true }),
    },
    profile: profileOf(user),
  };
}

/** The main address first. Other kinds of proxy address, X.500 say, are none. */
export function addressesOf({
  mail,
  userPrincipalName,
  proxyAddresses,
}: Pick<User, "mail" | "userPrincipalName" | "proxyAddresses">): readonly EmailAddress[] {
  const texts = [mail, userPrincipalName, ...(proxyAddresses ?? [])];
  return [...new Set(texts.map(parseEmailAddress))].filter((address) => address !== undefined);
}

function profileOf(user: User): ColleagueProfile {
  const details = {
    jobTitle: user.jobTitle,
    department: user.department,
    office: user.officeLocation,
    businessPhone: user.businessPhones?.[0],
    mobilePhone: user.mobilePhone,
  };
  return Object.fromEntries(
    Object.entries(details)
      .map(([name, text]) => [name, safeText(text)] as const)
      .filter(([, text]) => text !== ""),
  );
}
