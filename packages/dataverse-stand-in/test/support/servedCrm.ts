import { serveStandIn } from "@who-knows-whom/stand-in-base/http/serveStandIn";
import type { LocalUser } from "@who-knows-whom/stand-in-base/tenant/tenantWriter";

import { createDataverseStandIn } from "../../src/dataverseStandIn";
import type { DataverseOptions } from "../../src/dataverseStandIn";
import { emptyCrm, now, serviceRoot } from "./testCrm";
import type { TestCrm } from "./testCrm";

/** A CRM behind HTTP: whoever asks is named by the directory id in the token. */
export interface ServedCrm {
  readonly writer: TestCrm["writer"];
  readonly as: (user: LocalUser) => Asking;
  readonly close: () => Promise<void>;
}

export interface Asking {
  readonly ask: (path: string, init?: RequestInit) => Promise<HttpAnswer>;
  readonly fetchXml: (set: string, xml: string) => Promise<HttpAnswer>;
}

export interface HttpAnswer {
  readonly status: number;
  readonly errorCode: string | undefined;
  readonly json: Readonly<Record<string, unknown>>;
  readonly rows: readonly Readonly<Record<string, unknown>>[];
}

/** What every answer of the service may hold. */
interface Body {
  readonly value?: HttpAnswer["rows"];
  readonly error?: { readonly code: string };
}

export async function serveCrm(options: Partial<DataverseOptions> = {}): Promise<ServedCrm> {
  const { writer, database } = emptyCrm();
  const verifyToken = (header = "") => Promise.resolve(claimsOf(header.replace("Bearer ", "")));
  const standIn = createDataverseStandIn({ database, verifyToken, now: () => now, ...options });
  const { origin, close } = await serveStandIn(standIn);
  const root = `${origin}${new URL(serviceRoot).pathname}`;

  return {
    writer,
    close,
    as: ({ directoryId }) => {
      const headers = { Authorization: `Bearer ${directoryId}` };
      const ask: Asking["ask"] = async (path, init) =>
        toAnswer(await fetch(`${root}/${path}`, { headers, ...init }));
      return { ask, fetchXml: (set, xml) => ask(`${set}?fetchXml=${encodeURIComponent(xml)}`) };
    },
  };
}

function claimsOf(oid: string) {
  return { oid, tid: "", aud: "", scp: "", preferred_username: "", name: "" };
}

async function toAnswer(response: Response): Promise<HttpAnswer> {
  const text = await response.text();
  const json = (text.startsWith("{") ? JSON.parse(text) : {}) as HttpAnswer["json"] & Body;
  const { value = [], error } = json;
  return { status: response.status, errorCode: error?.code, json, rows: value };
}
