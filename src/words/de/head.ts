import type { PaneText } from "../texts/paneText";
import { tools } from "./tools";

const { number } = tools;

export const head: PaneText["head"] = {
  record: { lead: "Lead", contact: "Kontakt" },
  before: (label) => `${label}: `,
  opensInCrm: "öffnet sich in Dynamics 365",
  owner: (name) => `Zuständig: ${name}`,
  noRecord: "Kein Lead oder Kontakt in Dynamics 365",
  recordsNotRead: "Leads und Kontakte konnten nicht nachgeschlagen werden",
  you: (evidence) => `Sie: ${evidence}`,
  noOwnContact: "Sie hatten noch keinen Kontakt",
  sharedMailbox: "Gemeinsames Postfach: Hier lesen vielleicht mehrere Personen mit.",
  sentBy: (name) => `Gesendet von ${name}.`,
  namedLikeColleague:
    "Vorsicht: externe Adresse mit dem Namen einer Person aus Ihrer Organisation.",
  otherAccount: (name) =>
    `Angemeldet als ${name}, nicht als Inhaber dieses Postfachs: Sie sehen, was dieses Konto lesen darf.`,
  others: {
    message: "Weitere Personen in dieser Nachricht",
    appointment: "Weitere Personen in dieser Besprechung",
  },
  more: (count) => `+${number(count)}`,
  find: "Jemanden suchen",
};
