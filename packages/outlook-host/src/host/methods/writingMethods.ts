import { toRecipient } from "../data/recipient";
import { writtenItemOf } from "../openItem";
import { recipientFields } from "../writtenItem";
import { failure, success } from "./methodAnswer";
import type { Method } from "./methodAnswer";

const notSupportedHere = 9032;
const startTime = 1;

/** What may be read of an item that is being written. What would change it has no number here. */
export const writingMethods: Readonly<Record<number, Method>> = {
  15: (parameters, { openItem, owner }) => {
    const { recipientField } = parameters as { readonly recipientField: number };
    const written = writtenItemOf(openItem());
    const field = recipientFields[recipientField];
    if (written === undefined || field === undefined) return failure(notSupportedHere);
    return success(written.recipients(field).map((person) => toRecipient(person, owner)));
  },
  18: (_, { openItem }) => {
    const written = writtenItemOf(openItem());
    return written === undefined ? failure(notSupportedHere) : success(written.subject);
  },
  24: (parameters, { openItem }) => {
    const { TimeProperty: which } = parameters as { readonly TimeProperty: number };
    const start = writtenItemOf(openItem())?.start;
    return start === undefined || which !== startTime
      ? failure(notSupportedHere)
      : success(Date.parse(start));
  },
  107: (_, { openItem, owner }) =>
    writtenItemOf(openItem()) === undefined
      ? failure(notSupportedHere)
      : success(toRecipient(owner, owner)),
};
