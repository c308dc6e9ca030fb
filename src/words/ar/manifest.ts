import type { ManifestText } from "../texts/manifestText";

export const words: ManifestText = {
  locales: [
    "ar-SA",
    "ar-AE",
    "ar-BH",
    "ar-EG",
    "ar-JO",
    "ar-KW",
    "ar-LB",
    "ar-MA",
    "ar-OM",
    "ar-QA",
  ],
  description: "يعرض الزملاء الذين يعرفون هذا الشخص ويُعدّ طلب تعريف.",
  shortDescription: "يعرض الزملاء الذين يعرفون هذا الشخص.",
  askLabel: "اسأل أفضل وسيط",
  askTip: "يفتح مسودة إلى الزميل الأكثر معرفة بهذا الشخص. أنت من يقرأها ويعدّلها ويرسلها.",
  composeTip: "يعرض الزملاء الذين يعرفون الشخص الذي تكتب إليه أو تدعوه إلى اجتماع.",
};
