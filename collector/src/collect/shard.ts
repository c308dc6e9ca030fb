import { numberOf } from "./readingPlan";

/** One part of the mailboxes: `3/8` is the third of eight. */
export interface Shard {
  readonly part: number;
  readonly of: number;
}

export const everything: Shard = { part: 1, of: 1 };

/** @throws Error for what is no shard */
export function parseShard(text: string | undefined): Shard {
  if (text === undefined) return everything;
  const { part, of } = /^(?<part>\d{1,3})\/(?<of>\d{1,3})$/.exec(text)?.groups ?? {};
  const shard = { part: Number(part), of: Number(of) };
  if (shard.part >= 1 && shard.part <= shard.of) return shard;
  throw new Error(`--shard takes a part such as 3/8, and "${text}" is none.`);
}

export function isInShard(directoryId: string, { part, of }: Shard): boolean {
  return numberOf(directoryId) % of === part - 1;
}
