import type { EmailAddress } from "../emailAddress";
import { localPartOf, untagged } from "../emailAddress";
import { nameWords } from "../../words/nameWords";
import { machineNames, machineWords, roleNames, roleQualifiers } from "./mailboxNames";
import { nameTable } from "./nameTable";

// What an organisation gives addresses to beside people: everybody at once, rooms, programs. A language is
// a line of a table.

/** Everybody, or all of one kind; the whole name says so. */
const everybody = nameTable(`
  all all-staff all-hands all-employees all-company all-users all-team all-colleagues all-people everyone
  every-body staff employees company-wide whole-company
  distribution-list mailing-list
  alle alle-mitarbeiter alle-mitarbeitenden alle-kollegen mitarbeiter mitarbeitende belegschaft verteiler
  tous tous-les-collaborateurs tous-les-employes tout-le-monde tout-le-personnel collaborateurs
  todos todo-el-personal todos-los-empleados toda-la-empresa empleados plantilla
  全社 全社員 全員 社員 従業員 zensha zen-shain zen-in
  الجميع جميع-الموظفين كل-الموظفين الموظفين al-jamee al-jamie jamee-al-muwazafeen al-muwazafeen
`);

/** Marks a list before its name. With a dot it may be a person's: dl.hughley. */
const listPrefix =
  /^(?:dl|dg|sg|ml|pdl|sdl|grp|group|gruppe|groupe|grupo|list|liste|lista|verteiler|dist|m365|o365|all|alle|tous|todos|team|equipe|equipo)[-_]./;

/** Nobody is called so, whatever follows; or what follows is a function: dl.sales. */
const listBeginning = /^all[-_.]./;
const dottedPrefix = /^(?:dl|dg|sg|pdl|grp|group|gruppe|groupe|grupo|team)\.(?=.)/;

/** Nobody writes an abbreviation so; people who are called so do. */
const initialsAsName = /^(?:Dl|Dg|Sg|Ml) \p{Lu}/u;

/** Rooms and things that can be booked, where the whole name says so. */
const rooms = nameTable(`
  board-room meeting-room meeting-rooms conference-room conference-rooms conf-room training-room huddle-room auditorium projector
  video-conference pool-car
  besprechung besprechungs-raum besprechungs-zimmer konferenz-raum sitzungs-zimmer sitzungs-saal beamer
  dienst-wagen pool-fahrzeug
  salle-de-reunion salle-reunion salle-de-conference video-projecteur
  sala-de-reuniones sala-reuniones sala-de-juntas sala-de-conferencias
  会議室 kaigi-shitsu 応接室
  قاعة-الاجتماعات غرفة-الاجتماعات قاعة-المؤتمرات qaat-al-ijtimaat ghurfat-al-ijtimaat
`);

/** A room where the rest tells which one; alone they are surnames as well: rob.room, j.sala. */
const roomWords = nameTable(`room rooms raum zimmer salle sala saal`);
const roomDetails = nameTable(`
  conf conference meeting board training huddle small big large main upper lower floor level building
  gross klein gruen rot blau grande petite pequena principal etage planta reunion reuniones
`);
const numberedRoom = /^(?:room|rm|raum|salle|sala|saal)[-_.]?\d|^(?:room|rm|raum|salle)[-_]./;

/** Programs and the accounts of administrators. */
const serviceForms =
  /^(?:svc|srv|svcacct|serviceaccount|service-account)[-_.]|^(?:adm|admin|api|rpa|sys)[-_]./;
const exchangeMailbox =
  /^(?:healthmailbox|systemmailbox|discoverysearchmailbox|federatedemail|migration|extest_|msexch)[-_.{]?[\da-f]{6}/;

export function isRoom(words: readonly string[], name = ""): boolean {
  if (rooms.has(words) || numberedRoom.test(name)) return true;
  const isRoomWord = (word: string) => roomWords.has([word]);
  const isDetail = (word: string) => roomDetails.has([word]) || roleQualifiers.has([word]);
  return (
    words.length > 1 &&
    words.some(isRoomWord) &&
    words.every((word) => isRoomWord(word) || isDetail(word))
  );
}

/** All of an organisation, a department or a team under one address. */
export function isGroupName(address: EmailAddress, displayName = ""): boolean {
  const name = localPartOf(untagged(address));
  if (everybody.has(nameWords(name)) || listBeginning.test(name)) return true;
  if (dottedPrefix.test(name) && isFunction(nameWords(name.replace(dottedPrefix, "")))) return true;
  return listPrefix.test(name) && !initialsAsName.test(displayName);
}

export function isRoomAddress(address: EmailAddress): boolean {
  const name = localPartOf(untagged(address));
  return isRoom(nameWords(name), name);
}

/** A display name that no person has: "All Staff", "Meeting Room 2". */
export function isNameOfEverybody(displayName: string): boolean {
  const words = nameWords(displayName);
  return words.length > 1 && everybody.has(words);
}

export function isNameOfRoom(displayName: string): boolean {
  const words = nameWords(displayName);
  return words.length > 0 && isRoom(words);
}

export function isServiceAddress(address: EmailAddress): boolean {
  const name = localPartOf(address);
  return serviceForms.test(name) || exchangeMailbox.test(name);
}

/** `sales`, `sales-emea`, `human.resources`, but not sales.person: every word must belong to it. */
export function isRole(address: EmailAddress): boolean {
  return isFunction(nameWords(localPartOf(untagged(address))));
}

/** A word of a function or a machine: no part of a person's name, as far as one can say. */
export function isFunctionWord(word: string): boolean {
  return [roleNames, machineNames, machineWords].some((table) => table.has([word]));
}

function isFunction(words: readonly string[]): boolean {
  if (roleNames.has(words)) return true;
  return (
    words.some((word) => roleNames.has([word])) &&
    words.every((word) => roleNames.has([word]) || roleQualifiers.has([word]))
  );
}
