import { clientNames } from "@who-knows-whom/outlook-host/host/quirks/clientProfiles";
import type { ClientName } from "@who-knows-whom/outlook-host/host/quirks/clientProfiles";
import { quirkNames, quirks } from "@who-knows-whom/outlook-host/host/quirks/quirkTable";
import type { QuirkName } from "@who-knows-whom/outlook-host/host/quirks/quirkTable";

/** Which Outlook the page plays. */
export interface PlayedOutlook {
  readonly client?: ClientName;
  readonly quirks: readonly QuirkName[];
}

interface OutlookValues {
  readonly outlook?: string | undefined;
  readonly quirk?: readonly string[] | undefined;
}

/** @throws Error with a sentence for the person who started it */
export function toPlayedOutlook({ outlook, quirk = [] }: OutlookValues): PlayedOutlook {
  return {
    quirks: quirk.map((name) => oneOf("quirk", quirkNames, name)),
    ...(outlook !== undefined && { client: oneOf("outlook", clientNames, outlook) }),
  };
}

/** What the page's address has to say for it; empty where it plays nothing. */
export function outlookQuery({ client, quirks: switchedOn }: PlayedOutlook): string {
  const parameters = new URLSearchParams(switchedOn.map((name) => ["quirk", name]));
  if (client !== undefined) parameters.set("outlook", client);
  return parameters.size === 0 ? "" : `?${parameters.toString()}`;
}

/** What the page does otherwise than it should, for the person who started it. */
export function playedReport({ client, quirks: switchedOn }: PlayedOutlook): readonly string[] {
  return quirks
    .filter(
      ({ name, clients, happens }) =>
        switchedOn.some((one) => one === name) ||
        (client !== undefined && happens === "always" && clients.includes(client)),
    )
    .map(({ name, tells, source }) => `${name}: ${tells} (${source})`);
}

function oneOf<Name extends string>(option: string, names: readonly Name[], text: string): Name {
  const known = names.find((name) => name === text);
  if (known !== undefined) return known;
  throw new Error(`--${option} takes one of ${names.join(", ")}; "${text}" is none of them.`);
}
