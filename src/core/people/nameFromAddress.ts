import { localPartOf, untagged } from "./emailAddress";
import type { EmailAddress } from "./emailAddress";
import { mailboxKind } from "./names/mailboxKind";

const part = /^\p{Script=Latin}[\p{Script=Latin}\p{M}'’-]*$/u;

/** The name that an address spells out: Debra Berger for debra.berger@. Undefined where it is not sure. */
export function nameFromAddress(address: EmailAddress): string | undefined {
  const local = localPartOf(untagged(address)).replace(/\d+$/, "");
  const parts = local.split(/[._]/).filter((text) => text !== "");
  const isName =
    parts.length >= 2 &&
    parts.length <= 3 &&
    parts.every((text) => part.test(text)) &&
    parts.some((text) => text.length > 1);
  return isName && mailboxKind(address, "") === undefined
    ? parts.map(capitalized).join(" ")
    : undefined;
}

function capitalized(text: string): string {
  if (text.length === 1) return `${text.toUpperCase()}.`;
  const words = text.split("-").map((word) => word.slice(0, 1).toUpperCase() + word.slice(1));
  return words.join("-");
}
