import type { CompanyText } from "../texts/companyText";
import { tools } from "./tools";

const { plural } = tools;

export const words: CompanyText = {
  heading: (company) => `Aussi chez ${company}`,
  explanation: (count) =>
    plural(count, {
      one: "# collègue y connaît quelqu’un d’autre.",
      other: "# collègues y connaissent quelqu’un d’autre.",
    }),
  knows: (people) => `connaît ${people}`,
};
