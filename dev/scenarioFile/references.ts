import { stableId } from "@who-knows-whom/stand-in-base/tenant/stableId";

import { scenarioProblem } from "./scenarioProblem";

export type Kind =
  "unit" | "role" | "user" | "team" | "queue" | "account" | "contact" | "lead" | "activity" | "row";

/** An entry of a scenario file that others may name. */
export interface Referred {
  readonly id: string;
  readonly kind: Kind;
  /** Logical name of its table. */
  readonly table: string;
  /** Its first address, where it has one. */
  readonly address?: string | undefined;
}

interface Entry extends Referred {
  readonly names: readonly string[];
}

export interface References {
  /** @param names - by which it may be named, beside its id */
  readonly add: (entry: Referred, names: readonly (string | undefined)[]) => void;
  /** The one entry of one of the kinds that has the name. @throws Error that says what is wrong */
  readonly find: (text: string, ...kinds: readonly Kind[]) => Referred;
}

const guid = /^[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}$/i;

/** An id is a GUID, or any other text, of which a GUID is made. */
export function toGuid(text: string): string {
  return guid.test(text) ? text.toLowerCase() : stableId(`scenario file ${text}`);
}

export function isGuid(text: string): boolean {
  return guid.test(text);
}

export function createReferences(): References {
  const byName = new Map<string, Entry[]>();
  const ids = new Set<string>();
  return {
    add: (referred, names) => {
      const { id, kind } = referred;
      if (ids.has(id)) throw scenarioProblem("", `another ${kind} has the same id or name`);
      ids.add(id);
      const keys = new Set([id, ...names.flatMap((name) => name?.toLowerCase() ?? [])]);
      const entry = { ...referred, names: [...keys] };
      for (const key of keys) byName.set(key, [...(byName.get(key) ?? []), entry]);
    },
    find: (text, ...kinds) => {
      const named = byName.get(text.toLowerCase()) ?? byName.get(toGuid(text)) ?? [];
      const found = named.filter(({ kind }) => kinds.length === 0 || kinds.includes(kind));
      const [first, second] = found;
      const what = kinds.length === 0 ? "entry" : kinds.join(" or ");
      if (first === undefined) throw scenarioProblem("", `there is no ${what} "${text}"`);
      if (second !== undefined) {
        throw scenarioProblem("", `"${text}" is more than one ${what}: name it by its id`);
      }
      return first;
    },
  };
}
