type Unit = "day" | "week" | "month" | "year";

export interface LanguageTools<Rule extends Intl.LDMLPluralRule> {
  /** Fills `#` with the number, in the form the language wants for it. */
  readonly plural: (count: number, forms: Readonly<Record<Rule | "other", string>>) => string;
  readonly number: (count: number) => string;
  readonly list: (parts: readonly string[]) => string;
  readonly ago: (days: number) => string;
  readonly month: (day: Date) => string;
  readonly clock: (time: Date) => string;
  /** A day of UTC. */
  readonly date: (day: Date) => string;
}

/**
 * Intl's formatters for one language.
 *
 * @typeParam Rule - the plural rules the language tells apart, so that no form is forgotten
 */
export function languageTools<Rule extends Intl.LDMLPluralRule = never>(
  language: string,
): LanguageTools<Rule> {
  const rules = new Intl.PluralRules(language);
  const numbers = new Intl.NumberFormat(language);
  const lists = new Intl.ListFormat(language, { type: "unit", style: "short" });
  const relative = new Intl.RelativeTimeFormat(language, { numeric: "auto" });
  const months = new Intl.DateTimeFormat(language, {
    month: "long",
    year: "numeric",
    timeZone: "UTC",
  });
  const dates = new Intl.DateTimeFormat(language, { dateStyle: "long", timeZone: "UTC" });
  const clock = new Intl.DateTimeFormat(language, { timeStyle: "short" });
  return {
    plural(count, forms) {
      const byRule: Readonly<Partial<Record<Intl.LDMLPluralRule, string>>> = forms;
      return (byRule[rules.select(count)] ?? forms.other).replace("#", numbers.format(count));
    },
    number: (count) => numbers.format(count),
    list: (parts) => lists.format(parts),
    ago(days) {
      const [count, unit] = inUnits(days);
      return relative.format(-count, unit);
    },
    month: (day) => months.format(day),
    clock: (time) => clock.format(time),
    date: (day) => dates.format(day),
  };
}

/** At least two of a bigger unit: "last week" may be three days or ten days ago. */
function inUnits(days: number): readonly [number, Unit] {
  if (days < 14) return [days, "day"];
  if (days < 61) return [Math.round(days / 7), "week"];
  if (days < 730) return [Math.round(days / 30.4), "month"];
  return [Math.floor(days / 365), "year"];
}
