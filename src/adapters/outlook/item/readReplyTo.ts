import { parseEmailAddress } from "../../../core/people/emailAddress";
import type { Participant } from "../../../core/outlookPorts";
import { safeText } from "../../../core/words/safeText";

/** The Reply-To field with its folded lines. */
const replyToField = /^reply-to[ \t]*:((?:.|\r?\n[ \t])*)/im;

/** A longer Reply-To is no plausible list of people and is ignored. */
const maxLength = 4_000;

/** The people in the header's Reply-To; empty where it cannot be parsed. */
export async function readReplyTo(headers: string): Promise<readonly Participant[]> {
  const field = replyToField.exec(headers)?.[1]?.replace(/\r?\n/g, "").trim() ?? "";
  if (field === "" || field.length > maxLength) return [];
  try {
    // Most messages have none, so its reader is loaded only for those that do.
    const { addressParser, decodeWords } = await import(
      /* webpackChunkName: "mail-header" */ "postal-mime"
    );
    return addressParser(field)
      .flatMap((entry) => entry.group ?? entry)
      .flatMap(({ name, address }) => toParticipant(decodeWords(name), address));
  } catch {
    return [];
  }
}

function toParticipant(name: string, text: string): readonly Participant[] {
  const address = parseEmailAddress(text);
  return address === undefined ? [] : [{ address, displayName: safeText(name) || address }];
}
