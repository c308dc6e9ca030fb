import { failure, success } from "./methodAnswer";
import type { Method } from "./methodAnswer";

const internalServerError = 9042;

/** Reading and creating: what Exchange gives the members of a shared mailbox at least. */
const readAndWrite = 3;

/** What Outlook says of a mailbox that is not the user's own. */
export const sharedMethods: Readonly<Record<number, Method>> = {
  108: (_, { owner: { sharedMailbox } }) =>
    sharedMailbox === undefined
      ? failure(internalServerError)
      : success({
          owner: sharedMailbox.address,
          delegatePermissions: sharedMailbox.rights ?? readAndWrite,
          targetMailbox: sharedMailbox.address,
          targetRestUrl: "",
        }),
};
