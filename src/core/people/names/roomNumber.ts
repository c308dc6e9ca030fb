const roomWord = "(?:room|rm|raum|zimmer|saal|salle|sala)";

/** As rooms have them, and namesakes do not: A12, B-2, 3.04. "Emma Room 2" is the second Emma Room. */
const ownNumber = "(?:[a-z]-?\\d+|\\d+[-.]\\d+)[a-z]?";

const numberBehind = new RegExp(`^${roomWord}[-_. ]+(?:\\d|${ownNumber}\\b)`);
const numberFirst = new RegExp(`^(?:${ownNumber}|\\d+)[-_ ]+${roomWord}$`);
const numberWithin = new RegExp(`[-_ ]${roomWord}[-_. ]+${ownNumber}\\b`);

/** "Room A12", "Zimmer 12", "3.04 Room". @param name - in lower case */
export function isNumberedRoom(name: string): boolean {
  return numberBehind.test(name) || numberFirst.test(name);
}

/** "Berlin Room A12"; but Anna Sala may be the second of that name in building E. @param name - in lower case */
export function endsInNumberedRoom(name: string): boolean {
  return numberWithin.test(name);
}
