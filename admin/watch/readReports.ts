import * as v from "valibot";

/** One place at which a policy stops something, or would. Holds no text of a page and no query. */
export interface Violation {
  readonly directive: string;
  /** Origin of what was stopped, or a word such as `inline`. */
  readonly blocked: string;
  /** File of the site, or another origin's. */
  readonly file: string;
  readonly line: number;
  /** What was touched, such as `Element innerHTML`; of a policy of Trusted Types its name. */
  readonly sample: string;
}

const text = v.optional(v.fallback(v.string(), ""), "");
const count = v.optional(v.fallback(v.number(), 0), 0);

/** As `report-uri` sends it. */
const single = v.pipe(
  v.object({
    "csp-report": v.object({
      "effective-directive": text,
      "violated-directive": text,
      "blocked-uri": text,
      "source-file": text,
      "line-number": count,
      "script-sample": text,
    }),
  }),
  v.transform(({ "csp-report": report }) => [
    violation({
      directive: report["effective-directive"] || report["violated-directive"],
      blocked: report["blocked-uri"],
      file: report["source-file"],
      line: report["line-number"],
      sample: report["script-sample"],
    }),
  ]),
);

/** As the Reporting API sends them. */
const batch = v.pipe(
  v.array(
    v.object({
      type: text,
      body: v.object({
        effectiveDirective: text,
        featureId: text,
        policyId: text,
        blockedURL: text,
        sourceFile: text,
        lineNumber: count,
        sample: text,
      }),
    }),
  ),
  v.transform((reports) =>
    reports.map(({ type, body }) =>
      violation({
        directive: body.effectiveDirective || body.featureId || body.policyId || type,
        blocked: body.blockedURL,
        file: body.sourceFile,
        line: body.lineNumber,
        sample: body.sample,
      }),
    ),
  ),
);

const anyReports = v.union([single, batch]);

/** What a browser sent, in either of its forms; empty for anything else. */
export function readReports(body: string): readonly Violation[] {
  try {
    const parsed = v.safeParse(anyReports, JSON.parse(body));
    return parsed.success ? parsed.output : [];
  } catch {
    return [];
  }
}

function violation({ directive, blocked, file, line, sample }: Violation): Violation {
  return {
    directive: clipped(directive),
    blocked: clipped(originOf(blocked)),
    file: clipped(fileOf(file)),
    line: Math.max(0, Math.trunc(line)),
    // After the bar stands the text that would have been written: a page's, which may name people.
    sample: clipped(sample.split("|")[0] ?? ""),
  };
}

function originOf(address: string): string {
  if (!URL.canParse(address)) return address.split(/[?#]/)[0] ?? "";
  const { origin, protocol } = new URL(address);
  return origin === "null" ? protocol : origin;
}

/** Without its query and fragment, which may hold anything. */
function fileOf(address: string): string {
  if (!URL.canParse(address)) return "";
  const { origin, pathname } = new URL(address);
  return origin + pathname;
}

const longest = 160;

/** One line, whatever was sent: it goes to a terminal. */
function clipped(value: string): string {
  return value.replaceAll(/[^\x20-\x7e]/g, "?").slice(0, longest);
}
