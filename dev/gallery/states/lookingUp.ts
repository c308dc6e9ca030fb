import type { Crowd, CrowdMember } from "../../../src/core/lookUp/crowd";
import type { Introducer } from "../../../src/core/lookUp/lookUp";
import type { Person } from "../../../src/core/people/people";
import type { PersonSearch } from "../../../src/core/prospect/personSearch";
import { standInItem } from "../../../src/core/prospect/standInItem";
import type { GalleryState } from "../galleryState";
import { christie, jorg, tricia } from "./colleagues";
import { lookUp } from "./lookUps";
import { address, message, occasion, rosa, yvonne } from "./people";

const search: PersonSearch = {
  crmOrigins: [],
  suggest: () =>
    Promise.resolve({
      people: [
        { ...yvonne, record: "lead", companyName: "Fourth Coffee" },
        { ...rosa, record: "contact", companyName: "Fourth Coffee" },
        { address: address("yusuf@adatum.com"), displayName: "يوسف منصور" },
      ],
      failed: [{ system: "mailbox", code: "throttled" }],
    }),
  readRecord: () => Promise.resolve({ status: "missing" }),
  refusalOf: () => "colleague",
};

const finding = { openSearch: () => Promise.resolve(search) };

function outsider(name: string, host: string): Person {
  const [first = "", last = ""] = name.toLowerCase().split(" ");
  return { address: address(`${first}.${last}@${host}`), displayName: name };
}

const others = [
  outsider("Sanjay Patel", "adventure-works.com"),
  outsider("Lidia Holloway", "adventure-works.com"),
  rosa,
  outsider("Maximiliane Oberhuber", "wideworldimporters.com"),
];

function member(person: Person, best?: Introducer): CrowdMember {
  return { person, isNamed: true, status: "counted", ...(best && { best }) };
}

const unnamed = { address: address("hq17@proseware.com"), displayName: "hq17@proseware.com" };

const crowd: Crowd = {
  members: [
    member(yvonne, tricia),
    ...others.map((person, place) => member(person, [jorg, undefined, christie, tricia][place])),
    { ...member(unnamed), isNamed: false },
  ],
  failed: ["calendar"],
};

const counting: Crowd = {
  members: crowd.members.map((one, place) =>
    place < 2 ? one : { person: one.person, isNamed: one.isNamed, status: "asking" },
  ),
  failed: [],
};

function counted(so: Crowd) {
  return {
    onCountCrowd: (...[, , tell]: Parameters<NonNullable<GalleryActions["onCountCrowd"]>>) => {
      tell(so);
      return Promise.resolve();
    },
  };
}

type GalleryActions = NonNullable<Extract<GalleryState, { readonly shows: "pane" }>["actions"]>;

const meeting = message({ kind: "appointment", subject: "Tender" });

export const lookingUpStates: readonly GalleryState[] = [
  {
    name: "finder",
    shows: "pane",
    state: { lookUpId: 1, status: "noItem", finder: { given: "" } },
  },
  {
    name: "finder-suggestions",
    shows: "pane",
    state: { ...lookUp(), finder: { given: "y mck" } },
    actions: finding,
  },
  {
    name: "finder-refused",
    shows: "pane",
    state: { lookUpId: 1, status: "noItem", finder: { given: "tricia.potter@contoso.com" } },
    actions: finding,
  },
  {
    name: "looked-up",
    shows: "pane",
    state: lookUp({ occasion: occasion(standInItem({ key: "message", kind: "message" })) }),
  },
  {
    name: "picked",
    shows: "pane",
    state: lookUp({
      choice: {
        ...{ status: "found", prospect: rosa, notices: [], isPicked: true },
        offered: [yvonne],
      },
    }),
  },
  {
    name: "crowd-on-message",
    shows: "pane",
    state: lookUp({
      choice: { status: "found", prospect: yvonne, notices: [], offered: [...others, unnamed] },
    }),
    actions: counted(crowd),
  },
  {
    name: "crowd-in-meeting",
    shows: "pane",
    state: {
      ...{ lookUpId: 1, status: "noProspect", occasion: occasion(meeting) },
      choice: {
        ...{ status: "notFound", reason: "colleague", name: "Diane Prescott" },
        offered: [yvonne, ...others, unnamed],
      },
    },
    actions: counted(counting),
  },
];
