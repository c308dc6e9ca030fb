import { stableId } from "@who-knows-whom/stand-in-base/tenant/stableId";
import type {
  LocalActivity,
  LocalParty,
  LocalUser,
} from "@who-knows-whom/stand-in-base/tenant/tenantWriter";

import type { ScenarioCalendar } from "../scenarioCalendar";
import { colleague, toParty } from "../someone";
import { colleagues, rep } from "./company";
import { account, prospects, yvonne, yvonneAsLead } from "./prospects";
import {
  application,
  contractor,
  noReply,
  orderQueue,
  serviceDesk,
  sharedMailbox,
} from "./services";

const [tricia = rep, christie = rep, diane = rep, grady = rep, nestor = rep] = colleagues;

const sender = toParty("sender");
const to = toParty("to");
const ours = (user: LocalUser) => sender(colleague(user));
const queue: LocalParty = {
  role: "to",
  address: orderQueue.address,
  record: { table: "queue", id: orderQueue.id },
};

type Entry = Omit<LocalActivity, "id" | "state" | "subject"> &
  Partial<Pick<LocalActivity, "state" | "subject">>;

/** One of everything that a real CRM holds beside plain mail. */
export function oddities({ daysAgo }: ScenarioCalendar): readonly LocalActivity[] {
  const entries: readonly Entry[] = [
    ...machineMail(daysAgo),
    ...mailWithoutSentOn(daysAgo),
    ...meetingsAndCalls(daysAgo),
  ];
  return entries.map((entry, index) => ({
    state: "completed",
    subject: "Machines for the new store",
    ...entry,
    id: stableId(`tracking oddity ${index}`),
  }));
}

type DaysAgo = ScenarioCalendar["daysAgo"];

/** Of workflows, campaigns, programs and automatic replies; nobody was in touch by it. */
function machineMail(daysAgo: DaysAgo): readonly Entry[] {
  const campaign = { table: "campaignactivity", id: stableId("campaign spring") } as const;
  const often = Array.from({ length: 24 }, (_, index) => 2 + index * 7);
  return [
    ...[serviceDesk, sharedMailbox, noReply, application, contractor].flatMap((user) =>
      often.map((day) => email({ at: daysAgo(day, 6), ownerId: user.id }, ours(user), to(yvonne))),
    ),
    ...often.map((day) => ({
      ...email({ at: daysAgo(day, 7), ownerId: grady.id }, ours(grady), to(yvonne)),
      isWorkflowCreated: true,
    })),
    email(
      { at: daysAgo(20, 5), ownerId: grady.id, subject: "Spring offers" },
      ...[ours(grady), to(yvonneAsLead), { role: "regarding" as const, record: campaign }],
    ),
    ...prospects.map((prospect) =>
      email(
        { at: daysAgo(6, 9, 41), ownerId: diane.id, subject: "Automatic reply: Your offer" },
        ...[sender(prospect), to(colleague(diane))],
      ),
    ),
    email({ at: daysAgo(8), ownerId: rep.id }, sender(yvonne), queue),
  ];
}

/** Imported, logged, waiting and failed. */
function mailWithoutSentOn(daysAgo: DaysAgo): readonly Entry[] {
  const imported = [40, 55, 71, 90].map((day) => ({
    ...email({ at: daysAgo(day), ownerId: diane.id }, ours(diane), to(yvonne)),
    hasSentOn: false,
    trackedAt: daysAgo(30),
  }));
  const waiting = email({ at: daysAgo(1), ownerId: tricia.id }, ours(tricia), to(yvonne));
  return [...imported, { ...waiting, statusCode: 6 }, { ...waiting, state: "open", statusCode: 8 }];
}

/** Nobody completes past appointments; calls name the account and regard the contact. */
function meetingsAndCalls(daysAgo: DaysAgo): readonly Entry[] {
  const meeting = { kind: "appointment", ownerId: tricia.id } as const;
  const required = toParty("required")(yvonne);
  const organizer = toParty("organizer")(colleague(tricia));
  const span = (day: number) => ({ at: daysAgo(day, 10), until: daysAgo(day, 11) });
  return [
    { ...meeting, ...span(12), state: "open", parties: [organizer, required] },
    { ...meeting, ...span(33), state: "scheduled", parties: [organizer, required] },
    // Made by a flow: nobody is the organizer, and the owner took part.
    { ...meeting, ...span(25), ownerId: grady.id, state: "open", parties: [required] },
    {
      ...meeting,
      ...span(47),
      state: "open",
      // "Rescheduled", a status of this company's own.
      statusCode: 807_290_001,
      parties: [organizer, required],
    },
    {
      kind: "phonecall",
      ownerId: christie.id,
      at: daysAgo(17, 14),
      isOutgoing: true,
      parties: [
        ours(christie),
        { role: "to", record: { table: "account", id: account.id } },
        { role: "regarding", ...(yvonne.record && { record: yvonne.record }) },
      ],
    },
    { kind: "phonecall", ownerId: nestor.id, at: daysAgo(9), parties: [ours(nestor), to(yvonne)] },
  ];
}

function email(
  entry: Pick<Entry, "at" | "ownerId" | "subject">,
  ...parties: readonly LocalParty[]
): Entry {
  return { kind: "email", ...entry, parties };
}
