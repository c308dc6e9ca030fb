import type { ManifestText } from "../texts/manifestText";

export const words: ManifestText = {
  locale: "ar-SA",
  description: "يعرض الزملاء الذين يعرفون هذا الشخص ويُعدّ طلب تعريف.",
  askLabel: "اسأل أفضل وسيط",
  askTip: "يفتح مسودة إلى الزميل الأكثر معرفة بهذا الشخص. أنت من يقرأها ويعدّلها ويرسلها.",
  composeTip: "يعرض الزملاء الذين يعرفون الشخص الذي تكتب إليه أو تدعوه إلى اجتماع.",
};
