import type { CompanyText } from "../texts/companyText";
import { tools } from "./tools";

const { plural } = tools;

export const words: CompanyText = {
  heading: (company) => `Also at ${company}`,
  explanation: (count) =>
    plural(count, {
      one: "# colleague knows somebody else there.",
      other: "# colleagues know somebody else there.",
    }),
  knows: (people) => `knows ${people}`,
};
