import type { PrivacyFacts } from "./privacyFacts";

export const packLanguages = ["en", "de", "fr"] as const;

export type PackLanguage = (typeof packLanguages)[number];

/** The papers of the pack, in the order in which an organisation needs them. */
export const paperNames = [
  "record",
  "impactAssessment",
  "balance",
  "noticeForColleagues",
  "noticeForProspects",
  "worksAgreement",
] as const;

export type PaperName = (typeof paperNames)[number];

export interface Paper {
  /** Name of its file, without the ending. */
  readonly file: string;
  readonly title: string;
  /** Paragraphs, items of lists and headings, in Markdown. */
  readonly lines: readonly string[];
}

/** The words of the pack in one language. Each language writes every paper, or it does not compile. */
export interface PackText {
  /** Over every paper: a draft, and no advice. */
  readonly preface: string;
  readonly papers: Readonly<Record<PaperName, (facts: PrivacyFacts) => Paper>>;
}

/** Lines that are true only of what is switched on. */
export function when(isOn: boolean, ...lines: readonly string[]): readonly string[] {
  return isOn ? lines : [];
}
