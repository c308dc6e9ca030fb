import type { EmailAddress } from "../emailAddress";
import { localPartOf, untagged } from "../emailAddress";
import { nameWords } from "../../words/nameWords";
import { isEverybodyAt } from "./everybodyAt";
import { isQualified, machineNames, machineWords, roleNames, roleQualifiers } from "./mailboxNames";
import { consistsOf, holdsEntry, nameTable } from "./nameTable";

// What an organisation gives addresses to beside people: everybody at once, rooms, programs. A language is
// a line of a table.

/** Everybody, whatever stands beside it. */
export const surelyEverybody = nameTable(`
  all-staff all-hands all-employees all-company all-users all-team all-colleagues all-people everyone
  every-body employees company-wide whole-company distribution-list mailing-list
  alle-mitarbeiter alle-mitarbeitenden alle-kollegen mitarbeiter mitarbeitende belegschaft
  tous-les-collaborateurs tous-les-employes tous-les-salaries tous-salaries tout-le-monde tout-le-personnel collaborateurs
  todo-el-personal todos-los-empleados toda-la-empresa empleados
  全社員 全員 従業員 zen-shain zen-in
  الجميع جميع-الموظفين كل-الموظفين الموظفين al-jamee al-jamie jamee-al-muwazafeen al-muwazafeen
`);

/** The same where the whole name says so: these are names of people as well. */
const everybody = nameTable(`all staff alle verteiler tous todos plantilla 全社 社員 zensha`);

const listMarks =
  "dl|dg|sg|pdl|grp|group|gruppe|groupe|grupo|list|liste|lista|verteiler|team|equipe|equipo|all|alle";

/** Marks a list beside its name. With a dot it may be a person's: dl.hughley. */
const listMark = new RegExp(
  `^(?:${listMarks}|ml|sdl|dist|m365|o365|tous|todos)[-_].|.[-_](?:${listMarks})$`,
);

/** Nobody is called so, whatever follows; or the rest is a function: dl.sales. */
const listBeginning = /^all[-_.]./;
const dottedMark = new RegExp(`^(?:${listMarks})\\.(?=.)|\\.(?:${listMarks})$`);

/** Nobody writes an abbreviation so; people who are called so do. */
const abbreviatedMark = /^(?:DL|DG|SG|ML|PDL|SDL)[-_ ]/;

/** Rooms that can be booked, whatever stands beside it. */
const surelyRooms = nameTable(`
  conf-rm meeting-rm conference-rm mtg-room mtg-rm
  board-room zoom-room teams-room meeting-room meeting-rooms conference-room conference-rooms conf-room training-room huddle-room
  video-conference pool-car
  besprechungs-raum besprechungs-zimmer konferenz-raum sitzungs-zimmer sitzungs-saal
  dienst-wagen pool-fahrzeug
  salle-de-reunion salle-reunion salle-de-conference
  sala-de-reuniones sala-de-reunion sala-reuniones sala-de-juntas sala-de-conferencias
  会議室 kaigi-shitsu 応接室
  قاعة غرفة قاعة-الاجتماعات غرفة-الاجتماعات قاعة-المؤتمرات qaat-al-ijtimaat ghurfat-al-ijtimaat
`);

/** Rooms and things, where the whole name says so. */
const rooms = nameTable(`
  auditorium projector besprechung beamer video-projecteur parking canteen cafeteria
  kantine fuhrpark park-platz tief-garage cantine comedor aparcamiento 食堂 駐車場
`);

/** A room where the rest tells which one; alone they are surnames as well: rob.room, j.sala. */
export const roomWords = nameTable(`room rooms raum zimmer salle sala saal`);
const roomDetails = nameTable(`
  conf conference meeting board training huddle small big large main upper lower floor level building
  gross klein gruen rot blau grande petite pequena principal etage planta reunion reuniones
`);
const numberedRoom = /^(?:room|rm|raum|salle|sala|saal)[-_. ]?\d|^(?:room|rm|raum|salle)[-_]./;

/** Rooms of languages that make one word of it, or write none apart. */
const roomCompound =
  /(?:ungs|konferenz|projekt|meeting|seminar|aufenthalts|pausen)(?:raum|zimmer|saal)$|(?:会議|応接|研修)室/u;

/** Programs and the accounts of administrators. */
const serviceForms =
  /^svc|^(?:srv|service[-_ .]?account)[-_ .]|^service[-_ .]?account|^(?:adm|admin|api|rpa|sys)[-_]./;
const exchangeMailbox =
  /^(?:(?:health|system|discoverysearch)mailbox|federatedemail\b|(?:migration|extest_|msexch)[-_.{]?[\da-f]{6})/;

/** @param name - the same as it is written, in lower case, for numbers */
export function isRoom(words: readonly string[], name = ""): boolean {
  if (isSurelyRoom(words) || rooms.has(words) || numberedRoom.test(name)) return true;
  return holdsEntry(roomWords, words) && words.length > 1
    ? consistsOf([roomWords, roomDetails, roleQualifiers], words)
    : isQualified(rooms, words);
}

/** What stands before a room: "small", "floor". */
export function isRoomDetail(words: readonly string[]): boolean {
  return isQualified(roomDetails, words);
}

export function isSurelyRoom(words: readonly string[]): boolean {
  return holdsEntry(surelyRooms, words) || words.some((word) => roomCompound.test(word));
}

/** All of an organisation, as one calls it: "all", "all emea", "everyone in Berlin". */
export function isEverybody(words: readonly string[]): boolean {
  return holdsEntry(surelyEverybody, words) || isQualified(everybody, words);
}

/** All of an organisation, a department or a team under one address. */
export function isGroupName(address: EmailAddress): boolean {
  const name = localPartOf(untagged(address));
  const words = nameWords(name);
  if (isEverybody(words) || isEverybodyAt(words) || listBeginning.test(name)) return true;
  if (dottedMark.test(name)) {
    const rest = nameWords(name.replace(dottedMark, ""));
    if (isFunction(rest) || isEverybody(rest)) return true;
  }
  return listMark.test(name);
}

/** "DL-Hughley" is a list and Dl Hughley a person. */
export function beginsWithAbbreviation(displayName: string): boolean {
  return abbreviatedMark.test(displayName);
}

export function isRoomAddress(address: EmailAddress): boolean {
  const name = localPartOf(untagged(address));
  return isRoom(nameWords(name), name);
}

export function isServiceAddress(address: EmailAddress): boolean {
  const name = localPartOf(address);
  return isServiceName(name) || exchangeMailbox.test(name);
}

/** @param name - in lower case */
export function isServiceName(name: string): boolean {
  return serviceForms.test(name);
}

/** `sales`, `sales-emea`, `human.resources`, but not sales.person: every word must belong to it. */
export function isRole(address: EmailAddress): boolean {
  return isFunction(nameWords(localPartOf(untagged(address))));
}

/** A word of a function or a machine: no part of a person's name, as far as one can say. */
export function isFunctionWord(word: string): boolean {
  return [roleNames, machineNames, machineWords].some((table) => table.has([word]));
}

export function isFunction(words: readonly string[]): boolean {
  return isQualified(roleNames, words);
}
