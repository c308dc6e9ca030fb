import { clouds } from "../../../src/adapters/config/clouds";
import type { CloudName } from "../../../src/adapters/config/clouds";

/** Hosts of Dataverse by cloud. GCC has a region of its own in the worldwide domain. */
const hosts: readonly (readonly [CloudName, RegExp])[] = [
  ["gcc", /^[\w-]+(?:\.api)?\.crm9\.dynamics\.com$/],
  ["global", /^[\w-]+(?:\.api)?\.crm\d*\.dynamics\.com$/],
  ["gcchigh", /^[\w-]+(?:\.api)?\.crm\.microsoftdynamics\.us$/],
  ["dod", /^[\w-]+(?:\.api)?\.crm\.appsplatform\.us$/],
  ["china", /^[\w-]+(?:\.api)?\.crm\.dynamics\.cn$/],
];

/** The cloud that has an environment of Dataverse at a host; undefined where none does. */
export function cloudOfHost(host: string): CloudName | undefined {
  return hosts.find(([, pattern]) => pattern.test(host.toLowerCase()))?.[0];
}

/** Why the address of a CRM and the cloud beside it cannot both be right. */
export function crmContradiction(url: string, cloud: string): string | undefined {
  if (!URL.canParse(url)) return undefined;
  const { hostname } = new URL(url);
  const found = cloudOfHost(hostname);
  if (found !== undefined) {
    return found === cloud
      ? undefined
      : `is a host of cloud "${found}", and the file says "${cloud}"`;
  }
  const isNear = Object.values(clouds).some(({ dataverseHostSuffixes }) =>
    dataverseHostSuffixes.some((suffix) => hostname.endsWith(suffix)),
  );
  return isNear
    ? "is no environment of Dataverse: those are called such as contoso.crm4.dynamics.com, with the region"
    : undefined;
}
