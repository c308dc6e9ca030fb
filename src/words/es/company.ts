import { languageTools } from "../languageTools";
import type { CompanyText } from "../texts/companyText";

const { plural } = languageTools<"one">("es");

export const es: CompanyText = {
  heading: (company) => `También en ${company}`,
  explanation: (count) =>
    plural(count, {
      one: "# colega conoce allí a otra persona.",
      other: "# colegas conocen allí a otra persona.",
    }),
  knows: (people) => `conoce a ${people}`,
};
