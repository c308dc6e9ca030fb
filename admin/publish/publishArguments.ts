import { parseArgs } from "node:util";

import { hostNames } from "../../hosting/headerFiles/headerFiles";
import type { HostName } from "../../hosting/headerFiles/headerFiles";
import { parseOrigin } from "../parseOrigin";

export interface PublishArguments {
  readonly kind: "publish";
  /** Folder of the site. */
  readonly to: string;
  /** Folder of the build. */
  readonly from: string;
  /** Folder with the files of `init`. */
  readonly with: string;
  readonly rollback: boolean;
  readonly host?: HostName;
  readonly origin?: string;
  /** A config.json to put in place of the site's own. */
  readonly config?: string;
  /** Command with which the web server reads its header file. */
  readonly reload?: string;
  /** Command that sends the folder to a service. */
  readonly upload?: string;
  readonly ca?: string;
}

interface PrintArguments {
  readonly kind: "print";
  readonly host: HostName;
  readonly folder?: string;
  readonly origin?: string;
}

const text = { type: "string" } as const;

/** @throws Error with a sentence about the first word that cannot be right */
export function parsePublishOptions(words: readonly string[]): PublishArguments | PrintArguments {
  const { values } = parseArgs({
    args: [...words],
    options: {
      ...{ to: text, host: text, print: text, origin: text, config: text, reload: text },
      ...{ upload: text, ca: text },
      from: { type: "string", default: "dist" },
      with: { type: "string", default: "deployment" },
      rollback: { type: "boolean", default: false },
    },
  });
  const { to, host: hostWord, print, origin: originWord, ...others } = values;
  const origin = originOf(originWord);
  const site = { ...(origin !== undefined && { origin }) };
  if (print !== undefined) {
    return { kind: "print", host: hostOf(print), ...site, ...(to !== undefined && { folder: to }) };
  }
  if (to === undefined) throw new Error("publish needs --to with the folder of the site.");
  const host = hostWord === undefined ? {} : { host: hostOf(hostWord) };
  return { kind: "publish", to, ...host, ...site, ...present(others) };
}

function originOf(word: string | undefined): string | undefined {
  if (word === undefined) return undefined;
  const origin = parseOrigin(word);
  if (origin === undefined) throw new Error("--origin takes an https address without a path.");
  return origin;
}

function hostOf(word: string): HostName {
  const host = hostNames.find((name) => name === word);
  if (host === undefined) {
    throw new Error(`There are no files for "${word}": use one of ${hostNames.join(", ")}.`);
  }
  return host;
}

type Present<Values> = { readonly [Name in keyof Values]: Exclude<Values[Name], undefined> };

function present<Values extends object>(values: Values): Present<Values> {
  const given = Object.entries(values).filter(([, value]) => value !== undefined);
  return Object.fromEntries(given) as Present<Values>;
}
