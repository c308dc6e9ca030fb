/** The parts of a manifest that a deployment depends on. */
export interface ManifestFacts {
  readonly id: string;
  readonly version: string;
  readonly permissions: string;
  /** Every web address in it. */
  readonly addresses: readonly string[];
  readonly hosts: readonly string[];
  readonly extensionPoints: readonly string[];
  readonly functions: readonly string[];
}

/** Reads an add-in-only manifest; undefined where it is none. */
export function readManifest(xml: string): ManifestFacts | undefined {
  const id = textOf(xml, "Id");
  const version = textOf(xml, "Version");
  if (!xml.includes("<OfficeApp") || id === undefined || version === undefined) return undefined;
  return {
    id: id.toLowerCase(),
    version,
    permissions: textOf(xml, "Permissions") ?? "",
    addresses: unique(
      matches(xml, /(?:DefaultValue|Value)="(\w+:\/\/[^"]+)"|<AppDomain>([^<]+)</g),
    ),
    hosts: unique(matches(xml, /<Host Name="([^"]+)"/g)),
    extensionPoints: unique(matches(xml, /<ExtensionPoint xsi:type="([^"]+)"/g)),
    functions: unique(matches(xml, /<FunctionName>([^<]+)</g)),
  };
}

/** Positive where the first version is the higher one. */
export function compareVersions(one: string, other: string): number {
  const [numbers, others] = [one, other].map((version) => version.split(".").map(Number));
  for (let index = 0; index < 4; index += 1) {
    const difference = (numbers?.[index] ?? 0) - (others?.[index] ?? 0);
    if (difference !== 0) return difference;
  }
  return 0;
}

function textOf(xml: string, name: string): string | undefined {
  return new RegExp(`<${name}>\\s*([^<]*?)\\s*</${name}>`).exec(xml)?.[1];
}

function matches(xml: string, pattern: RegExp): readonly string[] {
  return [...xml.matchAll(pattern)].map(([, first, second]) => first ?? second ?? "");
}

function unique(values: readonly string[]): readonly string[] {
  return [...new Set(values)];
}
