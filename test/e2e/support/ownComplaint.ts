import type { ConsoleMessage } from "playwright-core";

/**
 * MicrosoftAjax.js, which office.js loads, breaks our policy once and ends with an error: that is how it is,
 * and outlooks/microsoftAjax.test.ts looks at it. Every other complaint is ours.
 */
const foreign = "MicrosoftAjax.js";

export function ownError({ message, stack = "" }: Error): readonly string[] {
  return stack.includes(foreign) ? [] : [message];
}

export function ownComplaint(message: ConsoleMessage): readonly string[] {
  const isForeign = message.location().url.includes(foreign);
  return message.type() !== "error" || isForeign ? [] : [message.text()];
}
