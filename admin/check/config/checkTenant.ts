import { briefSources } from "../../../src/core/evidence/sourceName";
import { parseEmailAddress } from "../../../src/core/people/emailAddress";
import { fieldNames } from "../../../src/core/words/requestTemplate";
import type { TenantEntry } from "../../../src/adapters/config/configSchema";
import { bad, unknown } from "../finding";
import type { Finding } from "../finding";
import { checkDomains } from "./checkDomains";

const place = "/config.json";

/** What the pane takes, and what still is a mistake of whoever wrote it. */
export function checkTenant(path: string, entry: TenantEntry): readonly Finding[] {
  return [
    ...checkDomains(path, entry),
    ...checkSources(path, entry),
    ...checkOptOut(path, entry),
    ...checkGroup(path, entry),
    ...checkTemplates(path, entry),
    ...checkConsent(path, entry),
  ];
}

function checkSources(path: string, { sources }: TenantEntry): readonly Finding[] {
  if (briefSources.some((source) => sources[source])) return [];
  const fix =
    "Set at least one of them to true: the pane would know nobody but whom the message names.";
  return [bad(place, `${path}.sources: all are switched off`, fix)];
}

/** The file is read without a sign-in: what stands in it, everybody can read. */
function checkOptOut(path: string, { optOut, internalDomains }: TenantEntry): readonly Finding[] {
  const clear = optOut.addresses.flatMap((text) => parseEmailAddress(text) ?? []);
  if (clear.length === 0) return [];
  const outside = clear.filter((address) => {
    const domain = address.slice(address.lastIndexOf("@") + 1);
    return !internalDomains.includes(domain);
  });
  const count = clear.length === 1 ? "1 address" : `${clear.length} addresses`;
  const fix =
    "Name them in a group of the directory instead (optOut.groupId): whoever knows the site's address can read this file.";
  return [
    bad(
      place,
      `${path}.optOut.addresses: ${count} of people who opted out, published in clear`,
      fix,
    ),
    ...(outside.length === 0
      ? []
      : [
          unknown(
            place,
            `${path}.optOut.addresses: ${outside.length} of them in no domain of internalDomains, so they may meet nobody`,
            "Look for a slip of the pen: a wrong address protects nobody.",
          ),
        ]),
  ];
}

/** The schema takes every id; this one is nobody's, and where the group cannot be read nobody is offered. */
function checkGroup(path: string, { optOut: { groupId } }: TenantEntry): readonly Finding[] {
  if (groupId === null || !/^[0-]+$/.test(groupId)) return [];
  const found = `${path}.optOut.groupId: is an id of zeros, so no group is found and no colleague offered`;
  return [bad(place, found, "Write the group's object id, or null where there is none.")];
}

/** A field is a known name in braces; every other brace goes out to the colleague as it stands. */
function checkTemplates(path: string, { draft }: TenantEntry): readonly Finding[] {
  const ofTemplates = Object.entries(draft.template ?? {}).flatMap(([language, template]) =>
    (["subject", "message"] as const).flatMap((part) =>
      checkFields(`${path}.draft.template.${language}.${part}`, template?.[part]),
    ),
  );
  const ofClosings = Object.entries(draft.closing ?? {}).flatMap(([language, closing]) =>
    checkFields(`${path}.draft.closing.${language}`, closing),
  );
  return [...ofTemplates, ...ofClosings];
}

function checkFields(where: string, text: string | undefined): readonly Finding[] {
  const wrong = text === undefined ? undefined : strayField(text);
  if (wrong === undefined) return [];
  const fix = `The fields are ${fieldNames.map((name) => `{${name}}`).join(", ")}, without spaces.`;
  return [bad(place, `${where}: has ${wrong}, which is no field`, fix)];
}

function strayField(text: string): string | undefined {
  const known = new RegExp(`\\{(?:${fieldNames.join("|")})\\}`, "g");
  const stray = /\{[^{}\n]{0,40}\}?|\}/.exec(text.replaceAll(known, ""));
  return stray?.[0];
}

/** Nobody can see from outside who agreed to what. */
function checkConsent(path: string, { graphScopes }: TenantEntry): readonly Finding[] {
  if (graphScopes.length === 0) return [];
  const fix = `Look in the Entra portal, at the application's API permissions, for "Granted": ${graphScopes.join(", ")}.`;
  return [
    unknown(
      place,
      `${path}.graphScopes: whether they are consented to cannot be seen from outside`,
      fix,
    ),
  ];
}
