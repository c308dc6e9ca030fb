import { isolated } from "../isolated";
import type { CompanyText } from "../texts/companyText";
import { tools } from "./tools";

const { plural } = tools;

export const words: CompanyText = {
  heading: (company) => `أيضًا في ${isolated(company)}`,
  explanation: (count) =>
    plural(count, {
      zero: "لا أحد يعرف شخصًا آخر هناك.",
      one: "زميل واحد يعرف شخصًا آخر هناك.",
      two: "زميلان يعرفان شخصًا آخر هناك.",
      few: "# زملاء يعرفون شخصًا آخر هناك.",
      many: "# زميلًا يعرفون شخصًا آخر هناك.",
      other: "# زميل يعرفون شخصًا آخر هناك.",
    }),
  knows: (people) => `يعرف ${isolated(people)}`,
};
