import type { EmailAddress } from "../people/emailAddress";

/** A longer link is cut or refused on its way from Outlook to Teams. */
const maxLinkLength = 2_000;

const cutMark = "…";

/**
 * Opens a chat with one person and puts the text, if any, in its box; nothing is sent. Undefined for an address
 * that Teams would read as several people.
 */
export function teamsChatLink(
  teamsOrigin: string,
  address: EmailAddress,
  text = "",
): string | undefined {
  if (/[,;"\s]/.test(address)) return undefined;
  const chat = `${teamsOrigin}/l/chat/0/0?users=${encodeURIComponent(address)}`;
  if (text === "") return chat;
  const start = `${chat}&message=`;
  return start + encodeFitting(text, maxLinkLength - start.length);
}

/** The text is cut between grapheme clusters, so that no encoded character is split. */
function encodeFitting(text: string, room: number): string {
  const whole = encodeURIComponent(text);
  if (whole.length <= room) return whole;

  const roomForText = room - encodeURIComponent(cutMark).length;
  let encoded = "";
  for (const { segment } of new Intl.Segmenter().segment(text)) {
    const longer = encoded + encodeURIComponent(segment);
    if (longer.length > roomForText) break;
    encoded = longer;
  }
  return encoded + encodeURIComponent(cutMark);
}
