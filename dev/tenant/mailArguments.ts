const addressForm = /^[^\s@<>,;:"]+@[^\s@<>,;:"]+$/;

/** The address in what `--me` is given: also as a mail program copies it, with a name before it. */
export function toAddress(text: string): string {
  const [, inBrackets = text] = /<([^<>]*)>\s*$/.exec(text) ?? [];
  const address = inBrackets
    .trim()
    .replace(/^(?:mailto|smtp):/i, "")
    .replace(/^(['"])(.*)\1$/, "$2")
    .replace(/[,;]$/, "");
  if (addressForm.test(address)) return address;
  throw new Error(`--me takes an address, and "${text}" is none.`);
}

const domainForm = /^(?:[\p{L}\p{N}_-]+\.)+[\p{L}\p{N}-]+$|^localhost$/u;

/** The domains in what `--organization` is given: also as people write them down. */
export function toDomains(text: string): readonly string[] {
  const words = text.split(/[\s,;]+/).filter(Boolean);
  if (words.length === 0) throw new Error("--organization takes domains, and there is none.");
  return words.map(toDomain);
}

function toDomain(text: string): string {
  const domain = text
    .replace(/^[a-z]+:\/\/([^/]*).*$/i, "$1")
    .replace(/^.*@/, "")
    .replace(/^\*?\./, "")
    .replace(/\.$/, "");
  if (domainForm.test(domain)) return domain;
  throw new Error(`--organization takes domains, and "${text}" is none.`);
}
