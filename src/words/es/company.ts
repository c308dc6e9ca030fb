import { languageTools } from "../../taskpane/text/languageTools";
import type { CompanyText } from "../../taskpane/company/companyText";

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
