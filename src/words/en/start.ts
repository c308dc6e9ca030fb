import type { StartText } from "../texts/startText";
import { language } from "./language";

export const words: StartText = {
  direction: language.direction,
  network:
    "Who Knows Whom cannot start: something is missing from {host}. The network may be slow, or block that address. Open it again in a minute; if that does not help, tell your administrator the address.",
  outdated:
    "Who Knows Whom could not start. Open it again; if that does not help, use a current version of Outlook.",
};
