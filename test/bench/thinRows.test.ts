/** @jest-environment node */
import type { ArchivedRow } from "../../bench/archive/readRows";
import { thinRows } from "../../bench/archive/thinRows";
import type { Regime } from "../../bench/archive/thinRows";

const ours = 1;

/** People below 100 are ours, from 100 to 199 of another organisation. */
const organizations = new Map(
  Array.from({ length: 200 }, (_, id) => [id, id < 100 ? ours : 2] as const),
);

function aRow(id: number, part: Partial<ArchivedRow> = {}): ArchivedRow {
  return { id, sentAt: id, author: 150, to: [id % 100], cc: [], parent: -1, thread: id, ...part };
}

function thin(regime: Regime, rows: readonly ArchivedRow[]): readonly ArchivedRow[] {
  return thinRows(rows, organizations, { organization: ours, regime });
}

/** How many of a thousand are kept. */
function keptOf(regime: Regime, part: (id: number) => Partial<ArchivedRow>): number {
  return thin(
    regime,
    Array.from({ length: 1000 }, (_, id) => aRow(id, part(id))),
  ).length;
}

const incoming = () => ({});
const outgoing = (id: number) => ({ author: id % 100, to: [150] });

describe("thinRows", () => {
  it("leaves out what is wholly inside or wholly outside", () => {
    const rows = [aRow(1, { author: 1, to: [2] }), aRow(2, { author: 150, to: [160] }), aRow(3)];
    expect(thin("everything", rows)).toEqual([rows[2]]);
  });

  it("counts who is answered through a list as taking part", () => {
    const rows = [aRow(1, { author: 1, to: [] }), aRow(2, { to: [], parent: 1 })];
    expect(thin("everything", rows)).toEqual([{ ...rows[1], parent: -1 }]);
  });

  it.each([
    ["everything", 1000, 1000],
    ["received", 1000, 125],
    ["answers", 200, 100],
    ["trackers", 400, 400],
    ["sparse", 100, 100],
  ] as const)("%s keeps about %i in a thousand received, %i sent", (regime, received, sent) => {
    expect(Math.abs(keptOf(regime, incoming) - received)).toBeLessThanOrEqual(100);
    expect(Math.abs(keptOf(regime, outgoing) - sent)).toBeLessThanOrEqual(100);
  });

  it("answers keeps what was received in a thread that is tracked", () => {
    const thread = Array.from({ length: 50 }, (_, id) => aRow(id, { thread: 7 }));
    const [first, ...others] = thin("answers", thread);
    expect(others).toHaveLength(49 - (first?.id ?? 50));
  });

  it("keeps the same in every run", () => {
    const rows = Array.from({ length: 100 }, (_, id) => aRow(id));
    expect(thin("sparse", rows)).toEqual(thin("sparse", rows));
  });

  it("forgets a parent that is not kept", () => {
    const rows = Array.from({ length: 300 }, (_, id) => aRow(id, { parent: id - 1 }));
    const kept = thin("sparse", rows);
    const ids = new Set(kept.map(({ id }) => id));
    expect(kept.filter(({ parent }) => parent !== -1 && !ids.has(parent))).toEqual([]);
    expect(kept.length).toBeGreaterThan(0);
  });
});
