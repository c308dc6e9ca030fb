import { languageTools } from "../languageTools";
import type { CompanyText } from "../texts/companyText";

const { plural } = languageTools<"one">("fr");

export const fr: CompanyText = {
  heading: (company) => `Aussi chez ${company}`,
  explanation: (count) =>
    plural(count, {
      one: "# collègue y connaît quelqu’un d’autre.",
      other: "# collègues y connaissent quelqu’un d’autre.",
    }),
  knows: (people) => `connaît ${people}`,
};
