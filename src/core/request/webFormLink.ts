import type { EmailAddress } from "../people/emailAddress";

/** A longer address is cut or refused on its way to Outlook on the web. */
const maxLinkLength = 2_000;

export interface WebForm {
  readonly to: EmailAddress;
  readonly subject: string;
  /** The text, and shorter ones in its place: the first that has room counts, and none is cut. */
  readonly bodies: readonly string[];
}

/**
 * Opens a form for a new message in Outlook on the web; nothing is sent. Undefined where no text has room, or
 * the address would be read as several.
 */
export function webFormLink(
  outlookWebOrigin: string,
  { to, subject, bodies }: WebForm,
): string | undefined {
  if (/[,;"\s]/.test(to)) return undefined;
  const form = `${outlookWebOrigin}/mail/deeplink/compose?to=${encodeURIComponent(to)}`;
  return bodies
    .map(
      (body) => `${form}&subject=${encodeURIComponent(subject)}&body=${encodeURIComponent(body)}`,
    )
    .find((link) => link.length <= maxLinkLength);
}
