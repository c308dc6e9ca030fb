import { bestToAsk } from "../../../../src/core/request/situation/bestToAsk";
import type { PassedOver } from "../../../../src/core/request/situation/bestToAsk";
import type { RequestHistory, RequestState } from "../../../../src/core/ledger/pastRequest";
import type { Introducer } from "../../../../src/core/lookUp/lookUp";
import { anIntroducer, anOrganization, aProspect, aRep } from "../../../support/builders";
import { daysAgo } from "../../../support/days";
import { bothWays, items, known, onThisMessage } from "../../../support/requestSituations";

const evidence = known(bothWays(3));
const tricia = anIntroducer({ id: "tricia", evidence });
const christie = anIntroducer({ id: "christie", evidence });
const away = { profile: { presence: "outOfOffice" } } as const;
const onlyHere = { evidence: known([], ["message"], onThisMessage) };

function best(introducers: readonly Introducer[], states: Record<string, RequestState> = {}) {
  const facts = {
    item: items.fromElse,
    rep: aRep(),
    organization: anOrganization(),
    prospect: aProspect(),
    introducers,
  };
  const histories = Object.entries(states).map(([id, state]): [string, RequestHistory] => [
    id,
    { latest: { requestedAt: daysAgo(3), state }, requestedAt: [daysAgo(3)] },
  ]);
  const found = bestToAsk(facts, new Map(histories));
  const { introducer, insteadOf } = found ?? {};
  return [introducer?.id, insteadOf?.introducer.id, insteadOf?.because];
}

type Row = readonly [
  string,
  readonly Introducer[],
  Record<string, RequestState>,
  string | undefined,
  PassedOver?,
];

describe("bestToAsk", () => {
  const rows: readonly Row[] = [
    ["the first, as ranked", [tricia, christie], {}, "tricia"],
    ["not who has declined", [tricia, christie], { tricia: "declined" }, "christie", "declined"],
    ["who has been asked and not declined", [tricia, christie], { tricia: "waiting" }, "tricia"],
    ["not who is out of office", [{ ...tricia, ...away }, christie], {}, "christie", "outOfOffice"],
    [
      "not who is only on this message",
      [{ ...tricia, ...onlyHere }, christie],
      {},
      "christie",
      "onlyHere",
    ],
    ["who is away, where nobody else is left", [{ ...tricia, ...away }], {}, "tricia"],
    [
      "who is away rather than who has declined",
      [tricia, { ...christie, ...away }],
      { tricia: "declined" },
      "christie",
      "declined",
    ],
    ["nobody, where each has declined", [tricia], { tricia: "declined" }, undefined],
    ["nobody, where there is nobody", [], {}, undefined],
  ];

  it.each(rows.map((row) => ({ row, name: row[0] })))("is $name", ({ row }) => {
    const [, introducers, states, id, because] = row;
    const insteadOf = because === undefined ? undefined : "tricia";
    expect(best(introducers, states)).toEqual([id, insteadOf, because]);
  });
});
