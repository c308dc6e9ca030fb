import { languageTools } from "../languageTools";
import type { CompanyText } from "../texts/companyText";

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
