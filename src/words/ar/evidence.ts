import type { PaneText } from "../texts/paneText";
import { tools } from "./tools";

const { plural, ago, month } = tools;

/** In a file of its own: Arabic has six forms of a number. */
export const evidence: PaneText["evidence"] = {
  headings: { email: "الرسائل", meeting: "الاجتماعات", phoneCall: "المكالمات" },
  counts: {
    email: (count) =>
      plural(count, {
        zero: "لا رسائل",
        one: "رسالة واحدة",
        two: "رسالتان",
        few: "# رسائل",
        many: "# رسالة",
        other: "# رسالة",
      }),
    meeting: (count) =>
      plural(count, {
        zero: "لا اجتماعات",
        one: "اجتماع واحد",
        two: "اجتماعان",
        few: "# اجتماعات",
        many: "# اجتماعًا",
        other: "# اجتماع",
      }),
    phoneCall: (count) =>
      plural(count, {
        zero: "لا مكالمات",
        one: "مكالمة واحدة",
        two: "مكالمتان",
        few: "# مكالمات",
        many: "# مكالمة",
        other: "# مكالمة",
      }),
  },
  kinds: { email: "رسائل", meeting: "اجتماعات", phoneCall: "مكالمات" },
  lastDaysAgo: (days) => `آخر تواصل ${ago(days)}`,
  lastInMonth: (day) => `آخر تواصل في ${month(day)}`,
  onThisItem: { message: "في هذه الرسالة", appointment: "في هذا الاجتماع" },
  sameMessages: (count) =>
    plural(count, {
      zero: "لم يستلم الرسائل نفسها",
      one: "استلم إحدى الرسائل نفسها",
      two: "استلم اثنتين من الرسائل نفسها",
      few: "استلم # من الرسائل نفسها",
      many: "استلم # من الرسائل نفسها",
      other: "استلم # من الرسائل نفسها",
    }),
  someSameMessages: "استلم بعض الرسائل نفسها",
};
