import type { RawConfig, RawTenant } from "./configFile";

/** What stayed in a file that was there, in words: counts, and no address of anybody. */
export function keptSettings(existing: RawConfig, tenantId: string): readonly string[] {
  const entries = Object.entries(existing.tenants ?? {});
  const others = entries.filter(([id]) => id.toLowerCase() !== tenantId).map(([id]) => id);
  const own = entries.find(([id]) => id.toLowerCase() === tenantId)?.[1];
  return [
    ...(others.length === 0 ? [] : [`the entries of ${counted(others.length, "other tenant")}`]),
    ...(own === undefined ? [] : settingsOf(own)),
    ...(existing["enabled"] === false ? ["enabled: false (the add-in stays switched off)"] : []),
  ];
}

/** Settings that `init` asks for are not kept but answered. */
const asked = ["dataverseUrl", "internalDomains"];

function settingsOf(tenant: RawTenant): readonly string[] {
  return Object.entries(tenant)
    .filter(([name]) => !asked.includes(name))
    .map(([name, value]) => (name === "optOut" ? optOutWords(value) : name));
}

function optOutWords(optOut: unknown): string {
  const lists = Object.values(optOut ?? {}).filter((one): one is unknown[] => Array.isArray(one));
  const people = lists.reduce((sum, list) => sum + list.length, 0);
  return `optOut (${counted(people, "entry", "entries")})`;
}

function counted(count: number, one: string, many = `${one}s`): string {
  return `${count} ${count === 1 ? one : many}`;
}
