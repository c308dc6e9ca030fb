import { languageTools } from "../languageTools";
import type { CompanyText } from "../texts/companyText";

const { plural } = languageTools<"one">("en");

export const en: CompanyText = {
  heading: (company) => `Also at ${company}`,
  explanation: (count) =>
    plural(count, {
      one: "# colleague knows somebody else there.",
      other: "# colleagues know somebody else there.",
    }),
  knows: (people) => `knows ${people}`,
};
