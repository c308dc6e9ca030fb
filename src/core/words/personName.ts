import { baseSubject } from "./subject";
import { safeText } from "./safeText";

/** What is longer is a text, not a name; nothing of it is interpreted. */
const longestName = 300;

/** Pairs of quotes that mail programs put around a name. */
const quoted = /^(?:"(.*)"|'(.*)'|“(.*)”|‘(.*)’|«(.*)»|„(.*)[“”])$/u;

/** Who passed the message on stands behind the name: "Pat Prospect via LinkedIn", "Pat (via Google Docs)". */
const viaForms: readonly RegExp[] = [
  /^(.+?)\s+[(（]?via\s+\S.*$/u,
  // Common words of these languages: only before the name of a service.
  /^(.+?)\s+[(（]?(?:über|par|mediante|a través de|عبر)\s+(?:\S+\s)?(?:LinkedIn|Xing|Google|DocuSign|Adobe|Calendly|Zoom|Jira|Confluence|GitHub|HubSpot|Teams)\b.*$/iu,
  /^(.+?)\s*[（(]\S+経由[）)]$/u,
  /^\S+経由の?\s*(.+)$/u,
];

/** Words of a notice that stand before the name in it. */
const noticeBefore =
  /^(?:introduction to|invitation from|message from|nachricht von|einladung von|message de|invitation de|mensaje de|invitación de)\s+(?=\p{Lu})/iu;

const addressInside = /\s*[-–,|]?\s*[<([]?(?:smtp:|mailto:)?[^\s<>()[\]]+@[^\s<>()[\]]+[>)\]]?/giu;
const onlyInBrackets = /^[(（[]([^()（）[\]]+)[)）\]]$/u;
const bracketsBehind = /\s*[(（[][^()（）[\]]*[)）\]]$/u;
/** Of a mail gateway or a service: "[JIRA]", "(EXT)", "EXT:". */
const labelBefore =
  /^(?:[[【][^[\]【】]{1,30}[\]】]\s*(?=\p{L})|[(（]?(?:ext|extern|externe|externo|external|外部|社外|خارجي)(?:[)）]|\s*[:：]|\s[-–])\s*)/iu;
const partBehind = /^(\S+\s.*?)\s+\|\s.*$/u;

/** Behind a comma these are no given names. */
const behindName =
  /^(?:inc|ltd|llc|llp|plc|gmbh|ag|kg|ug|se|sa|sas|sarl|srl|sl|bv|nv|ab|oy|corp|co|company|jr|sr|ii|iii|iv|md|phd|cpa|esq|mba|msc|bsc|ma|ba|dr|prof|ing|dipl)\b/i;
const companyForm =
  /\s(?:inc|ltd|limited|llc|llp|plc|gmbh|ag|kg|corp|company|sarl|srl|sas|bv|nv|ab|oy|s\.a|b\.v|holdings?)\.?$|株式会社|^شركة\s/iu;
const particle =
  /^(?:van|von|vom|zu|zur|de|del|della|da|di|do|dos|du|la|le|el|al|bin|ben|ter|ten|st)\.?\s/iu;
const familyFirst =
  /^(?<family>[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}\p{M}'’.\- ]+),\s*(?<given>[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}\p{M}'’.\- ]+)$/u;

/** How a person is shown, however a mail program or a directory writes the name; empty where there is none. */
export function personName(raw: unknown): string {
  const steps = [unquoted, withoutNotice, withoutVia, withoutAddress, withoutAdditions, givenFirst];
  // What one step uncovers is for the ones before it as well: quotes around a name with brackets.
  const once = (text: string) => steps.reduce((name, step) => step(name).trim(), text);
  const text = safeText(raw);
  return text.length > longestName ? text : once(once(text));
}

/** "Acme Inc", "Müller GmbH & Co. KG": by its legal form. */
export function isCompany(name: string): boolean {
  return companyForm.test(name);
}

/** The name before "via"; undefined where the message was not passed on so. */
export function nameBeforeVia(raw: unknown): string | undefined {
  const text = safeText(raw);
  if (text.length > longestName) return undefined;
  const name = partBeforeVia(withoutNotice(unquoted(text)));
  return name === undefined ? undefined : personName(name);
}

function unquoted(text: string): string {
  const inner = quoted.exec(text)?.slice(1).find(Boolean);
  return inner === undefined || /["“”„«»]/u.test(inner) ? text : inner;
}

function withoutNotice(text: string): string {
  return baseSubject(text).replace(noticeBefore, "");
}

function withoutVia(text: string): string {
  return partBeforeVia(text) ?? text;
}

function partBeforeVia(text: string): string | undefined {
  return viaForms.map((form) => form.exec(text)?.[1]).find(Boolean);
}

function withoutAddress(text: string): string {
  return text.includes("@") ? text.replace(addressInside, "") : text;
}

/** A company or a department behind the name, and what a mail gateway puts before it. */
function withoutAdditions(text: string): string {
  const inside = onlyInBrackets.exec(text)?.[1];
  if (inside !== undefined) return inside;
  const name = text.replace(labelBefore, "").replace(partBehind, "$1");
  const bare = name.replace(bracketsBehind, "").replace(bracketsBehind, "");
  return bare === "" ? name : bare;
}

/** "Potter, Tricia" as one says it; a company behind a comma stays where it is. */
function givenFirst(text: string): string {
  const { family = "", given = "" } = familyFirst.exec(text)?.groups ?? {};
  if (given === "" || behindName.test(given)) return text;
  const isFamily =
    !family.trim().includes(" ") || particle.test(family) || family === family.toUpperCase();
  return isFamily ? `${given} ${family}` : text;
}
