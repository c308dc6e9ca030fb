import type { Introducer } from "../../core/lookUp/lookUp";
import type { prepareRequest } from "../../core/request/prepareRequest";
import type { Services } from "../../services/services";
import type { Attempts } from "./attempts";
import type { PaneChange } from "./paneReducer";
import type { LookUpView } from "./paneState";

interface ComposerOptions {
  readonly services: Services;
  readonly openings: Attempts;
  /** @throws Error where it does not load */
  readonly loadComposer: () => Promise<{ readonly prepareRequest: typeof prepareRequest }>;
  readonly report: (change: PaneChange) => void;
}

/** Prepares the request, unless a later click has begun another. */
export async function openComposer(
  { occasion, choice, rows, result, askedAt }: LookUpView,
  introducer: Introducer,
  { services, openings, loadComposer, report }: ComposerOptions,
): Promise<void> {
  const { prospect } = choice;
  const isListed = rows.some(({ id }) => id === introducer.id);
  const introducers = isListed ? rows : [...rows, introducer];
  const { records = [], own } = result ?? {};
  const found = { ...occasion, prospect, introducers, records, own, askedAt };
  const { isLatest } = openings.begin();
  try {
    const { prepareRequest } = await loadComposer();
    const prepared = await prepareRequest(found, introducer, services);
    if (isLatest()) report({ type: "requestPrepared", prepared });
  } catch {
    // Only a part of the pane that did not load can be the cause.
    if (isLatest()) report({ type: "requestNotBegun", introducerId: introducer.id });
  }
}
