import type { RepChoices } from "../../core/outlookPorts";
import { choicesElsewhere } from "./choicesElsewhere";
import { officeCall } from "./officeCall";

/** The rep's choices in Outlook's roaming settings: 32 KB for all of them. Only after officeReady. */
export function createOfficeRepChoices(): RepChoices {
  const { roamingSettings } = Office.context;
  const tellOthers = choicesElsewhere(mailboxAddress, ({ name, value }) => {
    roamingSettings.set(name, value);
  });
  return {
    read(name) {
      try {
        return roamingSettings.get(name) as unknown;
      } catch {
        // A setting that cannot be read counts as not set: the pane works without it.
        return undefined;
      }
    },
    async keep(name, value) {
      roamingSettings.set(name, value);
      tellOthers({ name, value });
      await officeCall((callback) => {
        roamingSettings.saveAsync(callback);
      });
    },
  };
}

/** Undefined where no item was open at the start. */
function mailboxAddress(): string | undefined {
  try {
    return Office.context.mailbox.userProfile.emailAddress;
  } catch {
    return undefined;
  }
}
