import type { Moment } from "../core/request/situation/moment";

/** The near moments in words, and how the name of a month is put. */
export interface MomentForms extends Readonly<
  Record<Exclude<Moment["kind"], "month" | "monthAndYear">, string>
> {
  readonly month: (name: string) => string;
}

/** Says when something was: "last week", "in May", "in May 2025". */
export function momentWords(language: string, forms: MomentForms): (moment: Moment) => string {
  const month = new Intl.DateTimeFormat(language, { month: "long", timeZone: "UTC" });
  const monthAndYear = new Intl.DateTimeFormat(language, {
    month: "long",
    year: "numeric",
    timeZone: "UTC",
  });
  return (moment) => {
    if (moment.kind === "month") return forms.month(month.format(moment.day));
    if (moment.kind === "monthAndYear") return forms.month(monthAndYear.format(moment.day));
    return forms[moment.kind];
  };
}
