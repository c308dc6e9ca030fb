import type { RepChoices } from "../../core/ports";
import { officeCall } from "./officeCall";

/** The rep's choices in Outlook's roaming settings. Only after officeReady. */
export function createOfficeRepChoices(): RepChoices {
  const settings = Office.context.roamingSettings as Office.RoamingSettings | undefined;
  return {
    readChoice: (name) => {
      const value = settings?.get(name) as unknown;
      return typeof value === "string" ? value : undefined;
    },
    async keepChoice(name, value) {
      if (settings === undefined) return;
      settings.set(name, value);
      await officeCall<unknown>((callback) => {
        settings.saveAsync(callback);
      });
    },
  };
}
