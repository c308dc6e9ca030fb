import type { SiteText } from "../texts/siteText";
import { language } from "./language";

export const words: SiteText = {
  direction: language.direction,
  welcome:
    "Who Knows Whom وظيفة إضافية لـ Outlook، وهذا الموقع يحتوي على ملفاتها. افتح رسالة في Outlook وحدد «Who Knows Whom» هناك.",
  notFound: "لا يوجد شيء في هذا العنوان.",
};
