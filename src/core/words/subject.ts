import { safeText } from "./safeText";

/**
 * Prefixes that mail programs put before the subject of an answer or a forwarded message, by
 * language.
 */
const replyPrefixes = [
  "re|fw|fwd", // English, and many programs in any language
  "aw|antw|antwort|wg", // German
  "tr|réponse|rép", // French
  "res|rv|respuesta|resposta|enc", // Spanish, Portuguese
  "r|rif|i", // Italian
  "antwoord|doorst", // Dutch
  "sv|vs|vb|vl", // Danish, Norwegian, Swedish, Finnish
  "odp|pd|odg|vá|továbbítás", // Polish, Czech, Croatian, Hungarian
  "atb|ats", // Latvian, Lithuanian
  "ynt|ilt|i̇lt|İlt", // Turkish
  "bls|balas|trs|tl|trả lời|chuyển tiếp", // Indonesian, Vietnamese
  "απ|σχετ|πρθ", // Greek
  "отв|ответ|пересл|на|відп|відповідь", // Russian, Bulgarian, Ukrainian
  "回复|回覆|答复|答覆|转发|轉發|轉寄", // Chinese
  "返信|転送", // Japanese
  "답장|회신|전달", // Korean
  "رد|إعادة توجيه", // Arabic
  "השב|תגובה|הועבר", // Hebrew
  "ตอบ|ตอบกลับ|ส่งต่อ", // Thai
].join("|");

/** With a counter (`Re[2]:`, `RE^2:`) and a colon of either width. */
const leadingPrefixes = new RegExp(
  `^(?:(?:${replyPrefixes})\\.?(?:\\s?(?:\\[\\d+\\]|\\(\\d+\\)|\\^\\d+))?\\s?[:：]\\s?)+`,
  "iu",
);

const maxSubjectLength = 255;

/** The subject as safe text, without the prefixes it has collected. */
export function baseSubject(raw: unknown): string {
  return safeText(safeText(raw).replace(leadingPrefixes, ""));
}

/** As much of a subject as Outlook takes (UTF-16 units), never cut inside what reads as one character. */
export function clipSubject(subject: string, maxLength = maxSubjectLength): string {
  if (subject.length <= maxLength) return subject;
  let end = 0;
  for (const { index, segment } of new Intl.Segmenter().segment(subject)) {
    if (index + segment.length > maxLength) break;
    end = index + segment.length;
  }
  return subject.slice(0, end).trimEnd();
}
