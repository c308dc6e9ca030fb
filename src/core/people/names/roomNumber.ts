import { nameWords } from "../../words/nameWords";
import { isRoomDetail } from "./ownMailboxes";
import { isPlace } from "./places";

const roomWord = "(?:room|rm|raum|zimmer|saal|salle|sala)";

/** As rooms have them, and namesakes hardly: A12, B-2, 3.04. "Emma Room 2" is the second Emma Room, B2B is a trade. */
const ownNumber = "[a-z]-?\\d+|\\d+[-.]\\d+";

const numberBehind = new RegExp(`^${roomWord}[-_. ]+(\\d+[a-z]?|${ownNumber})$`);
const numberFirst = new RegExp(`^(\\d+|${ownNumber})[-_ ]+${roomWord}$`);
const numberAtEnd = new RegExp(`^(.+)[-_. ]${roomWord}[-_. ]+(?:${ownNumber})$`);

/** "Room A12", "Zimmer 12", "3.04 Room". @param name - in lower case */
export function isNumberedRoom(name: string): boolean {
  return roomNumber(name) !== undefined;
}

/** "Berlin Room A12"; but Anna Sala may sit in E2. @param name - in lower case */
export function isNumberedRoomAt(name: string): boolean {
  const before = nameWords(numberAtEnd.exec(name)?.[1] ?? "");
  return isPlace(before) || isRoomDetail(before);
}

/** rooma12 and room.a12 of "Room A12", but not a.room. @param name - in lower case */
export function holdsRoomNumber(local: string, name: string): boolean {
  const number = roomNumber(name);
  return number !== undefined && together(local).includes(together(number));
}

function roomNumber(name: string): string | undefined {
  return (numberBehind.exec(name) ?? numberFirst.exec(name))?.[1];
}

function together(text: string): string {
  return text.replace(/[-_.]/g, "");
}
