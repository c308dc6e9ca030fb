import type { DetailsText } from "../texts/detailsText";
import { tools } from "./tools";

const { number, month } = tools;

export const words: DetailsText = {
  address: "メール",
  copy: "コピー",
  copied: "コピーしました。",
  copyFailed: "コピーできませんでした。",
  businessPhone: "電話",
  mobilePhone: "携帯電話",
  department: "部署",
  office: "オフィス",
  chat: "チャットを開始",
  kinds: { email: "メールの数", meeting: "会議", phoneCall: "通話" },
  countTo: (count, prospect) => `${prospect} さんへ ${number(count)} 件`,
  countFrom: (count, prospect) => `${prospect} さんから ${number(count)} 件`,
  firstContact: "最初の連絡",
  lastContact: "最終連絡",
  seenIn: "確認元",
  lastTwelveMonths: "過去 12 か月",
  toProspect: (prospect) => `${prospect} さんへ`,
  fromProspect: (prospect) => `${prospect} さんから`,
  noContact: "連絡なし",
  month,
  timesInMonth: (day, times) => `${month(day)}：${number(times)}`,
};
