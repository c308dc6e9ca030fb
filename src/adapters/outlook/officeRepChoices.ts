import type { RepChoices } from "../../core/outlookPorts";
import { officeCall } from "./officeCall";

/** The rep's choices in Outlook's roaming settings: 32 KB for all of them. Only after officeReady. */
export function createOfficeRepChoices(): RepChoices {
  const { roamingSettings } = Office.context;
  return {
    read: (name) => roamingSettings.get(name) as unknown,
    async keep(name, value) {
      roamingSettings.set(name, value);
      await officeCall((callback) => {
        roamingSettings.saveAsync(callback);
      });
    },
  };
}
