import type { EmailAddress } from "../../../core/people/emailAddress";
import { filterText, graphUrl } from "../batch/graphUrl";

/** Microsoft Entra takes no more comparisons in one filter. */
export const addressesPerQuery = 15;

const basicFields = "id,displayName,mail,userPrincipalName";
const allFields = `${basicFields},proxyAddresses,accountEnabled,jobTitle,department,officeLocation,businessPhones,mobilePhone`;

export type DirectoryView = "basic" | "all";

/** Queries that find the users behind addresses: the main one, the sign-in name, aliases where visible. */
export function usersUrls(
  addresses: readonly EmailAddress[],
  view: DirectoryView,
): readonly string[] {
  const texts = addresses.map(filterText).join(",");
  const aliases = addresses.map(
    (address) => `proxyAddresses/any(p:p eq ${filterText(`smtp:${address}`)})`,
  );
  const filters = [`mail in (${texts})`, `userPrincipalName in (${texts})`];
  return [...filters, ...(view === "all" ? [aliases.join(" or ")] : [])].map(($filter) =>
    graphUrl("/users", {
      $filter,
      $select: view === "all" ? allFields : basicFields,
      $top: 2 * addressesPerQuery,
    }),
  );
}
