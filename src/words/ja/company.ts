import type { CompanyText } from "../texts/companyText";
import { tools } from "./tools";

const { number } = tools;

export const words: CompanyText = {
  heading: (company) => `${company} の他の人とのつながり`,
  explanation: (count) => `${number(count)} 人の同僚が、同じ会社の別の人を知っています。`,
  knows: (people) => `${people} さんと面識あり`,
};
