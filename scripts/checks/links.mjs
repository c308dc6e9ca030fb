// `npm run links`: every relative link and anchor of the documents leads somewhere. Other sites are not asked.
import { existsSync, statSync } from "node:fs";
import path from "node:path";

import { projectRoot } from "../support/projectRoot.mjs";
import { readProjectFiles } from "../support/projectFiles.mjs";
import { report } from "../support/report.mjs";

const inlineLink = /!?\[(?:[^\]\\]|\\.)*\]\(\s*<?([^)\s>]+)>?(?:\s+"[^"]*")?\s*\)/g;
const referenceLink = /^\[[^\]]+\]:\s*<?([^\s>]+)>?/gm;
const elsewhere = /^(?:[a-z][a-z\d+.-]*:|\/\/)/i;

const documents = new Map(
  readProjectFiles()
    .filter(({ file }) => file.endsWith(".md"))
    .map(({ file, text }) => [file, withoutCodeBlocks(text)]),
);

const problems = [...documents].flatMap(([file, text]) =>
  linksIn(text).flatMap((link) => {
    const why = whatIsWrong(file, link);
    return why === undefined ? [] : [`${file}: ${link} ${why}`];
  }),
);

report("dead links", problems);

function linksIn(text) {
  const prose = text.replace(/`[^`\n]*`/g, "code");
  return [...prose.matchAll(inlineLink), ...prose.matchAll(referenceLink)]
    .map(([, link]) => link)
    .filter((link) => !elsewhere.test(link));
}

function whatIsWrong(file, link) {
  const [place, anchor] = link.split("#");
  const target =
    place === "" ? file : path.posix.join(path.posix.dirname(file), decodeURIComponent(place));
  if (target.startsWith("..")) return "leads out of the repository";
  const found = path.join(projectRoot, target);
  if (!existsSync(found)) return "leads nowhere";
  if (anchor === undefined || statSync(found).isDirectory()) return undefined;
  const text = documents.get(target);
  return text === undefined || anchorsIn(text).has(anchor) ? undefined : "names no heading";
}

/** As GitHub makes them: lower case, no punctuation, hyphens for spaces, numbers for the same again. */
function anchorsIn(text) {
  const seen = new Map();
  const headings = [...text.matchAll(/^#{1,6}\s+(.+?)\s*#*$/gm)].map(([, heading]) =>
    heading
      .replace(/\[([^\]]*)\]\([^)]*\)/g, "$1")
      .toLowerCase()
      .replace(/[^\p{L}\p{N}\p{M} _-]/gu, "")
      .replaceAll(" ", "-"),
  );
  const own = [...text.matchAll(/<a\s+(?:id|name)="([^"]+)"/g)].map(([, name]) => name);
  const numbered = headings.map((heading) => {
    const before = seen.get(heading) ?? 0;
    seen.set(heading, before + 1);
    return before === 0 ? heading : `${heading}-${before}`;
  });
  return new Set([...numbered, ...own]);
}

function withoutCodeBlocks(text) {
  return text.replace(/^(```|~~~)[^]*?^\1/gm, "");
}
