import { pagePolicy } from "../../../hosting/pagePolicy";
import type { PolicyOrigins } from "../../../hosting/pagePolicy";
import { headersAt, siteRules } from "../../../hosting/siteHeaders";
import type { Headers } from "../../../hosting/siteHeaders";
import { tenantOrigins } from "../../../hosting/tenantOrigins";
import type { AppConfig } from "../../../src/adapters/config/appConfig";
import type { Cloud } from "../../../src/adapters/config/clouds";
import { bad, good } from "../finding";
import type { Finding } from "../finding";
import { allPagePaths, textAt } from "../site/siteFiles";
import type { Site } from "../site/siteFiles";
import { harmfulHeaders } from "./harmfulHeaders";
import { headerRules } from "./headerRules";
import { policyProblem } from "./policyProblem";

export interface HeaderOptions {
  /** The one the pages are built for. */
  readonly cloud: Cloud;
  /** Absent where nothing in it says for sure which CRM the pane connects to. */
  readonly config?: AppConfig;
  /** Places at which something else answers than the file. */
  readonly absent: ReadonlySet<string>;
  /** Files that are not as they were built. */
  readonly wrong: ReadonlySet<string>;
}

const useGenerated =
  "Use the header file of the build: staticwebapp.config.json, _headers, nginx.conf or web.config.";

/** Checks that the headers of each file do what those of the build are there for, and no harm beside. */
export function checkHeaders(site: Site, options: HeaderOptions): readonly Finding[] {
  const pages = allPagePaths.map((path) => ({ path, html: pageOf(site, path) }));
  const rules = siteRules(pages, pagePolicy(options.cloud, originsOf(options)));
  const problems = [...site.answers]
    .filter(([place, { status }]) => status === 200 && !options.absent.has(place))
    .flatMap(([place, { headers }]) => [
      ...wrongHeaders(place, headers, headersAt(place, rules), options),
      ...harmfulHeaders(place, headers),
    ]);
  return problems.length > 0
    ? onePolicy(explained(problems, site), site)
    : [good("headers", "every file comes with headers as strict as those made for it")];
}

/** Those of the tenants; where they have no CRM, or it is not sure, the policy of the build says enough. */
function originsOf({ config }: HeaderOptions): PolicyOrigins | undefined {
  const hasCrm = config?.tenants.some(({ dataverseOrigin }) => dataverseOrigin !== undefined);
  return config === undefined || hasCrm !== true ? undefined : tenantOrigins(config);
}

/** Hashes are those of the page as it was built, where it may only have been changed on its way. */
function pageOf({ answers, build }: Site, path: string): string {
  return String(build?.get(path) ?? textAt(answers, path));
}

function wrongHeaders(
  place: string,
  found: Headers,
  expected: Headers,
  options: HeaderOptions,
): readonly Finding[] {
  return Object.entries(expected).flatMap(([name, value]) => {
    const actual = found[name];
    if (name === "content-security-policy") return policyFinding(place, actual, value, options);
    const isRight = headerRules[name]?.(actual, value) ?? actual === value;
    if (isRight || isHelp(place, name)) return [];
    const what = actual === undefined ? `has no ${name}` : `has ${name}: ${actual}`;
    return [bad(place, what, `Send ${name}: ${value}. ${useGenerated}`)];
  });
}

function policyFinding(
  place: string,
  sent: string | undefined,
  text: string,
  { config, wrong }: HeaderOptions,
): readonly Finding[] {
  const problem = policyProblem(sent, {
    text,
    crmOrigins: config?.tenants.flatMap(({ dataverseOrigin = [] }) => dataverseOrigin) ?? [],
    hashes: wrong.has(place) ? "differ" : "count",
  });
  return problem === undefined ? [] : [bad(place, problem.found, problem.fix)];
}

/** Only Outlook's icons depend on being kept; the help page beside them does not. */
function isHelp(place: string, name: string): boolean {
  return name === "cache-control" && place.startsWith("/assets/") && !place.endsWith(".png");
}

/** Where the host moved pages to other addresses, rules for the pages' own do not count there. */
function explained(problems: readonly Finding[], { moved }: Site): readonly Finding[] {
  const ofMoved = problems.filter(({ place }) => moved.has(place));
  if (ofMoved.length === 0) return problems;
  const [[from, to] = ["", ""]] = moved;
  const what = [...new Set(ofMoved.map(({ found }) => found))].slice(0, 2).join("; ");
  const fix = `Switch the shortening of addresses off at the host (often "pretty URLs"), or give the rules for the pages to the short addresses too.`;
  return [
    ...[...moved.keys()].map((place) =>
      bad(
        place,
        `the host leads pages to addresses without ".html" (${from} to ${to}), where their rules do not count: ${what}`,
        fix,
      ),
    ),
    ...problems.filter(({ place }) => !moved.has(place)),
  ];
}

/** A policy for all pages alike fits none of them: that it is one is the mistake. */
function onePolicy(problems: readonly Finding[], { answers }: Site): readonly Finding[] {
  const sent = allPagePaths.map((page) => answers.get(page)?.headers["content-security-policy"]);
  const [first] = sent;
  const isOfPolicy = ({ place, found }: Finding) =>
    allPagePaths.some((page) => page === place) && found.includes("content security policy");
  if (first === undefined || !sent.every((one) => one === first) || !problems.some(isOfPolicy)) {
    return problems;
  }
  const shown = first.length > 80 ? `${first.slice(0, 80)}…` : first;
  const found = `come with one content security policy for all, ${shown}, where each has its own`;
  return [bad("pages", found, useGenerated), ...problems.filter((one) => !isOfPolicy(one))];
}
