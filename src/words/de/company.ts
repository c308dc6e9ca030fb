import type { CompanyText } from "../texts/companyText";
import { tools } from "./tools";

const { plural } = tools;

export const words: CompanyText = {
  heading: (company) => `Außerdem bei ${company}`,
  explanation: (count) =>
    plural(count, {
      one: "# Person kennt dort jemand anderen.",
      other: "# Personen kennen dort jemand anderen.",
    }),
  knows: (people) => `kennt ${people}`,
};
