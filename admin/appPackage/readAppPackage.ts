import { strFromU8, unzipSync } from "fflate";
import * as v from "valibot";

/** The parts of an app package that a deployment depends on. */
export interface AppPackage {
  readonly id: string;
  readonly version: string;
  /** Of the app registration, where the package names one. */
  readonly clientId?: string;
  readonly permissions: readonly string[];
  /** Places in Outlook with buttons. */
  readonly contexts: readonly string[];
  /** Every web address in it but that of its schema. */
  readonly addresses: readonly string[];
  /** Files that the manifest names and the package lacks. */
  readonly missing: readonly string[];
  /** The whole manifest and its languages, to compare. */
  readonly text: string;
}

const text = v.string();
const manifest = v.object({
  id: text,
  version: text,
  icons: v.record(text, text),
  localizationInfo: v.object({ additionalLanguages: v.array(v.object({ file: text })) }),
  webApplicationInfo: v.optional(v.object({ id: text })),
  authorization: v.object({
    permissions: v.object({ resourceSpecific: v.array(v.object({ name: text })) }),
  }),
  extensions: v.array(v.object({ ribbons: v.array(v.object({ contexts: v.array(text) })) })),
});

/** A real one unpacks to less than 100 KB. */
const mostBytes = 5_000_000;

/** Reads a package; a sentence's end where it is none. */
export function readAppPackage(bytes: Uint8Array): AppPackage | { readonly fault: string } {
  const files = unzipped(bytes);
  if (files === undefined) return { fault: "is no zip" };
  const file = files["manifest.json"];
  if (file === undefined) return { fault: "has no manifest.json at its top" };
  const source = strFromU8(file);
  const read = v.safeParse(manifest, parsed(source));
  if (!read.success)
    return { fault: "holds a manifest.json that is no manifest of an Outlook app" };

  const { id, version, icons, localizationInfo, webApplicationInfo, authorization } = read.output;
  const languages = localizationInfo.additionalLanguages.map((one) => one.file);
  const named = [...Object.values(icons), ...languages];
  return {
    id: id.toLowerCase(),
    version,
    ...(webApplicationInfo && { clientId: webApplicationInfo.id }),
    permissions: authorization.permissions.resourceSpecific.map(({ name }) => name),
    contexts: read.output.extensions.flatMap(({ ribbons }) =>
      ribbons.flatMap(({ contexts }) => contexts),
    ),
    addresses: addressesIn(source),
    missing: named.filter((name) => files[name] === undefined),
    text: [source, ...languages.map((name) => strFromU8(files[name] ?? new Uint8Array()))].join(""),
  };
}

function unzipped(bytes: Uint8Array): Readonly<Record<string, Uint8Array>> | undefined {
  try {
    return unzipSync(bytes, { filter: ({ originalSize }) => originalSize < mostBytes });
  } catch {
    return undefined;
  }
}

function parsed(source: string): unknown {
  try {
    return JSON.parse(source.replace(/^\ufeff/, ""));
  } catch {
    return undefined;
  }
}

function addressesIn(source: string): readonly string[] {
  const found = [...source.matchAll(/"(https?:[^"]+)"/g)].map(([, address = ""]) => address);
  return [...new Set(found)].filter((address) => !address.includes("/json-schemas/"));
}
