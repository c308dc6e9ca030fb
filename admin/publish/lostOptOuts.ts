/**
 * How many entries of opting out stand in one config.json and not in another, whatever their form: groups,
 * addresses or hashes. The files may have any mistake; what is not there cannot be lost.
 */
export function lostOptOuts(former: string, next: string): number {
  const kept = new Set(optOutsIn(next));
  return optOutsIn(former).filter((entry) => !kept.has(entry)).length;
}

function optOutsIn(text: string): readonly string[] {
  const tenants = sectionOf(parsed(text), "tenants");
  return Object.entries(tenants ?? {}).flatMap(([id, tenant]) =>
    Object.values(sectionOf(tenant, "optOut") ?? {})
      .flat()
      .filter((entry) => typeof entry === "string")
      .map((entry) => `${id}/${entry}`.toLowerCase()),
  );
}

function sectionOf(value: unknown, name: string): object | undefined {
  if (typeof value !== "object" || value === null || !(name in value)) return undefined;
  const section = (value as Readonly<Record<string, unknown>>)[name];
  return typeof section === "object" && section !== null ? section : undefined;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\ufeff/, ""));
  } catch {
    return undefined;
  }
}
