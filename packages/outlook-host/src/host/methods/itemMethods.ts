import { internetHeaders } from "./internetHeaders";
import type { MessageJson } from "../../mailboxJson";
import type { HostTraits } from "../quirks/hostTraits";
import { failure, success } from "./methodAnswer";
import type { Method } from "./methodAnswer";
import { textToHtml } from "./textToHtml";

const internalServerError = 9042;
const genericTokenError = 9018;
const coercionToHtml = 3;

/** Tokens of Exchange are switched off in today's tenants. */
const refuseToken: Method = () => ({
  wasSuccessful: false,
  errorCode: genericTokenError,
  errorName: "GenericTokenError",
  errorMessage: "Exchange tokens are not available.",
});

export const itemMethods: Readonly<Record<number, Method>> = {
  2: refuseToken,
  12: refuseToken,
  3: () => ({ wasSuccessful: true, customProperties: "{}" }),
  4: () => ({ wasSuccessful: true, customProperties: "{}" }),
  5: () => failure(internalServerError),
  14: () => success("text"),
  37: (parameters, { openItem }) => {
    const { coercionType } = parameters as { readonly coercionType: number };
    const item = openItem();
    const text = item?.kind === "message" ? (item.message.text ?? "") : "";
    return success(coercionType === coercionToHtml ? textToHtml(text) : text);
  },
  99: () => success(""),
  157: () => success([]),
  160: () => success([]),
  168: (_, { openItem, traits }) => {
    const item = openItem();
    return item?.kind === "message"
      ? success(headersAsTold(item.message, traits))
      : failure(internalServerError);
  },
};

function headersAsTold(message: MessageJson, { sentHeaders }: HostTraits): string {
  if (message.folder !== "sent" || sentHeaders === "whole") return internetHeaders(message);
  return sentHeaders === "empty" ? "" : `Subject: ${message.subject}\r\n`;
}
