import { languageTools } from "../../taskpane/text/languageTools";
import type { CompanyText } from "../../taskpane/company/companyText";

const { plural } = languageTools<"one">("de");

export const de: CompanyText = {
  heading: (company) => `Außerdem bei ${company}`,
  explanation: (count) =>
    plural(count, {
      one: "# Person kennt dort jemand anderen.",
      other: "# Personen kennen dort jemand anderen.",
    }),
  knows: (people) => `kennt ${people}`,
};
