import { pagePolicy } from "../../hosting/pagePolicy";
import { headersAt, siteRules } from "../../hosting/siteHeaders";
import { tenantOrigins } from "../../hosting/tenantOrigins";
import type { AppConfig } from "../../src/adapters/config/appConfig";
import type { Cloud } from "../../src/adapters/config/clouds";
import { bad, good } from "./finding";
import type { Finding } from "./finding";
import { pagePaths, windowPaths } from "./siteFiles";
import type { Site } from "./siteFiles";

const useGenerated =
  "Publish again with `npm run admin -- publish`, which writes the header files, and reload the server.";

/** Checks that each file is served with the headers generated for it. */
export function checkHeaders(
  { answers }: Site,
  cloud: Cloud,
  config: AppConfig | undefined,
): readonly Finding[] {
  const pages = [...pagePaths, ...windowPaths].map((path) => ({
    path,
    html: String(answers.get(path)?.body ?? ""),
  }));
  const rules = siteRules(pages, pagePolicy(cloud, config && tenantOrigins(config)));
  const problems = [...answers]
    .filter(([, { status }]) => status === 200)
    .flatMap(([place, { headers }]) => [
      ...wrongHeaders(place, headers, headersAt(place, rules)),
      ...forbiddenHeaders(place, headers),
    ]);
  return problems.length > 0
    ? problems
    : [good("headers", "every file comes with exactly the headers made for it")];
}

type Headers = Readonly<Record<string, string>>;

function wrongHeaders(place: string, found: Headers, expected: Headers): readonly Finding[] {
  return Object.entries(expected).flatMap(([name, value]) => {
    const actual = found[name];
    if (isEnough(name, actual, value)) return [];
    if (name === "content-security-policy") return [policyProblem(place, actual, value)];
    const what = actual === undefined ? `has no ${name}` : `has ${name}: ${actual}`;
    return [bad(place, what, `Send ${name}: ${value}. ${useGenerated}`)];
  });
}

/** A promise of https may be longer than ours; everything else is to be as it was made. */
function isEnough(name: string, actual: string | undefined, expected: string): boolean {
  if (name !== "strict-transport-security") return actual === expected;
  return secondsOf(actual ?? "") >= secondsOf(expected) / 2;
}

function secondsOf(header: string): number {
  return Number(/max-age=(\d+)/.exec(header)?.[1] ?? 0);
}

/** Names the first directive that differs: the whole policy is too long to compare by eye. */
function policyProblem(place: string, actual: string | undefined, expected: string): Finding {
  if (actual === undefined) return bad(place, "has no content security policy", useGenerated);
  const sent = new Map(actual.split(/;\s*/).map((one) => [one.split(" ")[0], one]));
  const differs = expected.split("; ").find((one) => sent.get(one.split(" ")[0]) !== one) ?? "";
  const [name = "the policy"] = differs.split(" ");
  const found = sent.get(name) ?? (differs === "" ? "further directives" : `no ${name}`);
  return bad(place, `its content security policy has ${clipped(found)}`, useGenerated);
}

function clipped(text: string): string {
  return text.length > 90 ? `${text.slice(0, 90)}…` : text;
}

function forbiddenHeaders(place: string, headers: Headers): readonly Finding[] {
  if (headers["x-frame-options"] === undefined) return [];
  return [
    bad(
      place,
      `has x-frame-options: ${headers["x-frame-options"]}`,
      "Remove it: Outlook shows the pane in a frame, and frame-ancestors says who may.",
    ),
  ];
}
