import { parseArgs } from "node:util";

import { toAddress, toDomains } from "./mailArguments";
import { toSurface } from "./surfaceArgument";
import { toPlayedOutlook } from "./outlookArguments";
import type { PlayedOutlook } from "./outlookArguments";
import type { TenantChoice } from "./tenantChoice";

/** The command-line arguments of the local tenant. */
export type Arguments =
  | { readonly kind: "start"; readonly options: StartOptions }
  | { readonly kind: "gallery"; readonly options: GalleryOptions }
  | { readonly kind: "help" }
  | { readonly kind: "wrong"; readonly sentence: string };

export interface StartOptions {
  readonly choice: TenantChoice;
  readonly port?: number;
  readonly latencyMs: number;
  readonly trafficFile?: string;
  /** Of what goes wrong. */
  readonly faultFile?: string;
  readonly scheme: "http" | "https";
  readonly opensBrowser: boolean;
  /** What the page shows first. */
  readonly surface?: ReturnType<typeof toSurface>;
  readonly played: PlayedOutlook;
}

export type GalleryOptions = Pick<StartOptions, "port" | "opensBrowser">;

const optionTypes = {
  port: { type: "string" },
  "no-open": { type: "boolean" },
  scenario: { type: "string" },
  mail: { type: "string", multiple: true },
  me: { type: "string" },
  organization: { type: "string" },
  "organization-mail": { type: "boolean" },
  traffic: { type: "string" },
  latency: { type: "string" },
  faults: { type: "string" },
  https: { type: "boolean" },
  surface: { type: "string" },
  outlook: { type: "string" },
  quirk: { type: "string", multiple: true },
  gallery: { type: "boolean" },
  help: { type: "boolean" },
} as const;

type Values = ReturnType<typeof readValues>;

const largestPort = 65_535;

export function parseArguments(words: readonly string[]): Arguments {
  try {
    const values = readValues(words);
    if (values.help === true) return { kind: "help" };
    const options = toStartOptions(values);
    return { kind: values.gallery === true ? "gallery" : "start", options };
  } catch (error) {
    return { kind: "wrong", sentence: sentenceOf(error) };
  }
}

function readValues(words: readonly string[]) {
  const parsed = parseArgs({ args: [...words], options: optionTypes, allowPositionals: true });
  const { values, positionals } = parsed;
  const [first] = positionals;
  if (first === undefined) return values;
  // Of "--mail *.mbox" a shell makes one file behind the option, and the others on their own.
  if (values.mail === undefined) throw new Error(`Unexpected argument '${first}'.`);
  return { ...values, mail: [...values.mail, ...positionals] };
}

function toStartOptions(values: Values): StartOptions {
  const port = toNumber("port", values.port, largestPort);
  return {
    choice: toChoice(values),
    latencyMs: toNumber("latency", values.latency, Number.MAX_SAFE_INTEGER) ?? 0,
    scheme: values.https === true ? "https" : "http",
    opensBrowser: values["no-open"] !== true,
    played: toPlayedOutlook(values),
    ...(port !== undefined && { port }),
    ...(values.surface !== undefined && { surface: toSurface(values.surface) }),
    ...(values.traffic !== undefined && { trafficFile: values.traffic }),
    ...(values.faults !== undefined && { faultFile: values.faults }),
  };
}

function toChoice(values: Values): TenantChoice {
  const { scenario, mail } = values;
  if (mail === undefined) {
    if (values.me !== undefined) throw new Error("--me needs --mail FILE.");
    if (values.organization !== undefined) throw new Error("--organization needs --mail FILE.");
    if (values["organization-mail"] === true)
      throw new Error("--organization-mail needs --mail FILE.");
    if (scenario?.toLowerCase().endsWith(".json") === true) return { kind: "file", file: scenario };
    return { kind: "scenario", ...(scenario !== undefined && { name: scenario }) };
  }
  if (scenario !== undefined) throw new Error("--mail and --scenario exclude each other.");
  return toArchive(mail, values);
}

function toArchive(files: readonly string[], values: Values): TenantChoice {
  const { me, organization } = values;
  return {
    kind: "archive",
    files,
    ...(me !== undefined && { me: toAddress(me) }),
    ...(organization !== undefined && { organization: toDomains(organization) }),
    ...(values["organization-mail"] === true && { isMailCollected: true }),
  };
}

function toNumber(name: string, text: string | undefined, largest: number): number | undefined {
  if (text === undefined) return undefined;
  const number = /^\d+$/.test(text) ? Number(text) : NaN;
  if (number <= largest) return number;
  throw new Error(`--${name} takes a whole number, and "${text}" is none it can use.`);
}

/** Node explains at length; the first sentence says what is wrong. */
function sentenceOf(error: unknown): string {
  const { message } = error as Error;
  const [first = message] = message.split(/(?<=\.)\s/);
  return first.endsWith(".") ? first : `${first}.`;
}
