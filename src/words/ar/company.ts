import { isolated } from "../isolated";
import { languageTools } from "../languageTools";
import type { CompanyText } from "../texts/companyText";

const { plural } = languageTools<"zero" | "one" | "two" | "few" | "many">("ar");

export const ar: CompanyText = {
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
