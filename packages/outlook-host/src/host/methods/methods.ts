import { formMethods } from "./formMethods";
import { itemMethods } from "./itemMethods";
import { failure, success } from "./methodAnswer";
import type { Method } from "./methodAnswer";
import { notificationMethods } from "./notificationMethods";
import { sharedMethods } from "./sharedMethods";
import { writingMethods } from "./writingMethods";
import type { OutlookWindow } from "../outlookWindow";
import type { SavedSettings } from "./roamingSettings";

const operationNotSupported = 5000;

/** The methods that office.js calls by number, as far as an add-in that only reads may call them. */
const methods: Readonly<Partial<Record<number, Method>>> = {
  ...itemMethods,
  ...formMethods,
  ...notificationMethods,
  ...sharedMethods,
  ...writingMethods,
  404: (parameters, { settings }) => {
    const [saved = {}] = parameters as readonly SavedSettings[];
    settings.save(saved);
    return success();
  },
  // Telemetry.
  163: () => success(),
  193: () => success(),
  400: () => success(),
  401: () => success(),
  402: () => success(),
};

export function callMethod(
  dispatchId: number,
  parameters: unknown,
  outlook: OutlookWindow,
): unknown {
  return methods[dispatchId]?.(parameters, outlook) ?? failure(operationNotSupported);
}
