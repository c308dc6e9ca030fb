import type { CompanyText } from "../texts/companyText";
import { tools } from "./tools";

const { plural } = tools;

export const words: CompanyText = {
  heading: (company) => `También en ${company}`,
  explanation: (count) =>
    plural(count, {
      one: "# colega conoce allí a otra persona.",
      other: "# colegas conocen allí a otra persona.",
    }),
  knows: (people) => `conoce a ${people}`,
};
