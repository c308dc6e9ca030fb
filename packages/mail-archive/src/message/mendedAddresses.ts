import { withQuotedNames } from "./quotedNames";

/**
 * Public archives hide addresses from robots: "pat at example.com (Pat)", in the language of the
 * list. Only where a field has no address otherwise; a name may have an "at" of its own.
 */
const spoken =
  /(^|[<,;])(\s*[^\s@<>(),;:"[\]]+) +(?:at|à|chez|en|em|a|bei|auf|op|på|ved|hos|na|w|v|в|на) +((?:[a-z0-9-]+(?:\.| +dot +))+[a-z]{2,})(?=$|[\s>,;])/giu;

/** The same, for those who want to be sure. */
const bracketed = / *[([{] *(at|dot) *[)\]}] */gi;

const quotedOrComment = /("(?:[^"\\]|\\.)*"|\([^()]*\))/;

/** Quoted text to pass over, or an address with its kind or its route before it, or in square brackets. */
const dressed =
  /("(?:[^"\\]|\\.)*")|([<[])\s*(?:(?:mailto|smtp):|@[^<>:"\s]+:)?([^\s<>[\]"@:]+@[^\s<>[\]"@:]+)\s*[>\]]/gi;

/** Seldom, and quickly seen. */
const mayBeDressed = /[<[]\s*(?:mailto:|smtp:|@)|\[[^\]@]*@/i;

/** Something behind an address that is no comma: seldom, and quickly seen. */
const goesOn = />\s*[^\s,;()<>]/;

/** Quoted text to pass over, or an address behind which another person begins without a comma. */
const missingComma = /("(?:[^"\\]|\\.)*"|\([^()]*\))|(<[^<>@\s]+@[^<>@\s]+>)\s*(?=[^\s,;()<>])/g;

/** A field of addresses as its author meant it. */
export function mendedAddresses(field: string): string {
  return withQuotedNames(withAddresses(field));
}

function withAddresses(field: string): string {
  if (field.includes("@")) {
    const bare = mayBeDressed.test(field) ? undressed(field) : field;
    return goesOn.test(bare) ? withCommas(bare) : bare;
  }
  return field
    .replace(bracketed, " $1 ")
    .split(quotedOrComment)
    .map((part) => (quotedOrComment.test(part) ? part : withAt(part)))
    .join("");
}

function undressed(field: string): string {
  return field.replace(dressed, (found, quoted: string | undefined, _, address: string) =>
    quoted === undefined ? `<${address}>` : found,
  );
}

function withCommas(field: string): string {
  return field.replace(missingComma, (found, quoted: string | undefined, address: string) =>
    quoted === undefined ? `${address}, ` : found,
  );
}

function withAt(text: string): string {
  return text.replace(
    spoken,
    (_, before: string, local: string, domain: string) =>
      `${before}${local}@${domain.replace(/ +dot +/gi, ".")}`,
  );
}
