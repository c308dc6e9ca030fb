import type { SiteText } from "../texts/siteText";
import { language } from "./language";

export const words: SiteText = {
  direction: language.direction,
  welcome:
    "Who Knows Whom は Outlook のアドインで、このサイトにはそのファイルが置かれています。Outlook でメッセージを開き、「Who Knows Whom」を選択してください。",
  notFound: "このアドレスには何もありません。",
};
