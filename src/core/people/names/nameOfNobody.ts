import { nameWords } from "../../words/nameWords";
import { isEverybodyAt } from "./everybodyAt";
import { holdsMachineWord, isMachineName } from "./machineAddress";
import { isQualified, machineNames, roleNames } from "./mailboxNames";
import { beginnings, holdsEntry, holdsLongEntry, nameTable } from "./nameTable";
import {
  beginsWithAbbreviation,
  isEverybody,
  isFunction,
  isRoom,
  isServiceName,
  isSurelyRoom,
  roomWords,
  surelyEverybody,
} from "./ownMailboxes";
import { isNumberedRoom, isNumberedRoomAt } from "./roomNumber";

/** What an address is that is no single person's. */
export const mailboxKinds = ["machine", "list", "room", "role", "serviceUser"] as const;

export type MailboxKind = (typeof mailboxKinds)[number];

export interface NobodysName {
  readonly kind: MailboxKind;
  /**
   * `unlessInitials`: an address with the initials of such a name is a person's. `unlessTurned`: or with its words
   * turned. `unlessNumberless`: or with its initials but not the number of the room: a.room of "Room A12".
   */
  readonly certainty: "sure" | "unlessInitials" | "unlessTurned" | "unlessNumberless";
}

/** A group, before its name; most behind it as well. */
const marksBefore = nameTable(`
  team equipe equipo gruppe groupe grupo group verteiler abteilung bereich departement departamento department
  mailbox postfach boite buzon فريق قسم مجموعة
`);
const marksBehind = nameTable(
  `team department dept abteilung group mailbox postfach hotline help-desk`,
);

/** The same, of words that are surnames too: of Maria Sala and Tom List the families come first at times. */
const marksThatAreNames = nameTable(`all tous toutes todos list liste lista`);

/** Languages that make one word of it. */
const groupCompound = /^\p{L}{3,}(?:team|abteilung|postfach|verteiler)$/u;
const japaneseEverybody = /全社|全員|従業員|各位/u;
const japaneseFunction =
  /^(?:営業|人事|総務|経理|財務|法務|開発|企画|技術|製造|品質|情報|管理|業務|システム)\S*(?:部|課|室|チーム|グループ|センター)\S?$/u;

/** Shorter names of functions are names of people too, and these as well. */
const shortestFunction = 6;
const alsoPeople = nameTable(
  `welcome talent general people personal stampa tender quality credit client`,
);
const shortFunctions = nameTable(`rh rrhh info infos admin`);
const functionInCapitals = /^(?:HR|IT)[-_ ]/;

/**
 * What the name says that is no person's: a function, a group, a room or a program. Undefined for people,
 * who may be called Emily Post, Anna Sala or Berit Alle: with them no such word comes first.
 */
export function nameOfNobody(name: string, words = nameWords(name)): NobodysName | undefined {
  const sure = sureKind(words, name);
  if (sure !== undefined) return { kind: sure, certainty: "sure" };
  const kind = likelyKind(words, name);
  if (kind !== undefined) return { kind, certainty: "unlessInitials" };
  if (isNumberedRoom(name.toLowerCase())) return { kind: "room", certainty: "unlessNumberless" };
  const [first = "", ...rest] = words;
  if (rest.length === 0) return undefined;
  if (roomWords.has([first]) && first !== "zimmer")
    return { kind: "room", certainty: "unlessTurned" };
  return marksThatAreNames.has([first]) ? { kind: "list", certainty: "unlessTurned" } : undefined;
}

type Sign = (words: readonly string[], name: string) => boolean;

const sureSigns: readonly (readonly [MailboxKind, Sign])[] = [
  ["machine", holdsMachineWord],
  ["serviceUser", (_, name) => isServiceName(name.toLowerCase())],
  ["list", (words, name) => holdsEntry(surelyEverybody, words) || japaneseEverybody.test(name)],
  ["room", isSurelyRoom],
  ["room", (_, name) => isNumberedRoomAt(name.toLowerCase())],
  ["room", (words, name) => /\d/.test(name) && isRoom(words, name.toLowerCase())],
  ["role", (words, name) => holdsLongEntry(roleNames, words) || japaneseFunction.test(name)],
];

function sureKind(words: readonly string[], name: string): MailboxKind | undefined {
  const [kind] = sureSigns.find(([, holds]) => holds(words, name)) ?? [];
  return kind ?? (words.length > 1 ? kindOfAllWords(words) : undefined);
}

function likelyKind(words: readonly string[], name: string): MailboxKind | undefined {
  const whole = words.length === 1 ? kindOfAllWords(words) : undefined;
  if (whole !== undefined || words.some((word) => groupCompound.test(word))) return whole ?? "list";
  if (words.length < 2) return undefined;
  if (isMarked(words) || beginsWithAbbreviation(name)) return "list";
  return functionInCapitals.test(name) || beginsWithFunction(words) ? "role" : undefined;
}

function isMarked(words: readonly string[]): boolean {
  return (
    marksBefore.has(words.slice(0, 1)) || marksBehind.has(words.slice(-1)) || isEverybodyAt(words)
  );
}

function kindOfAllWords(words: readonly string[]): MailboxKind | undefined {
  if (isEverybody(words)) return "list";
  if (isRoom(words)) return "room";
  if (isFunction(words)) return "role";
  return isMachineName(words) || isQualified(machineNames, words) ? "machine" : undefined;
}

/** "Reception Berlin", "Ventas Madrid", but neither "Post Emily" nor "Talent Moyo". */
function beginsWithFunction(words: readonly string[]): boolean {
  return beginnings(words).some(
    (entry) =>
      shortFunctions.has(entry) ||
      (roleNames.has(entry) && entry.join("").length >= shortestFunction && !alsoPeople.has(entry)),
  );
}
