import type { SiteText } from "../texts/siteText";
import { language } from "./language";

export const words: SiteText = {
  direction: language.direction,
  welcome:
    "Who Knows Whom is an add-in for Outlook, and this site holds its files. Open a message in Outlook and select “Who Knows Whom” there.",
  notFound: "There is nothing at this address.",
};
