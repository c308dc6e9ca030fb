import { allows, decisiveFor, isHash, parsePolicies, sourcesFor } from "./policySources";
import type { Policy } from "./policySources";

export interface PolicyProblem {
  readonly found: string;
  readonly fix: string;
}

export interface ExpectedPolicy {
  /** As the build has it: nothing may be allowed beyond. */
  readonly text: string;
  /** Addresses of the tenants' CRM, which have to be allowed where the build allows a whole domain. */
  readonly crmOrigins: readonly string[];
  /** Whether the page is the one of the build: hashes of another one are another matter. */
  readonly hashes: "count" | "differ";
}

const useGenerated =
  "Use the header file of this build (staticwebapp.config.json, _headers, nginx.conf or web.config), and let the web server read it again.";

/** The first thing by which a policy hurts: what it shuts out, and then what it lets in beyond the build's. */
export function policyProblem(
  sent: string | undefined,
  expected: ExpectedPolicy,
): PolicyProblem | undefined {
  const policies = parsePolicies(sent ?? "");
  if (policies.length === 0) return { found: "has no content security policy", fix: useGenerated };
  const [wanted = new Map<string, readonly string[]>()] = parsePolicies(expected.text);
  const hurts =
    policies.map((policy) => shutOut(policy, wanted, expected)).find((one) => one !== undefined) ??
    policies.flatMap((policy) => stops(policy, wanted))[0];
  if (hurts !== undefined) return hurtful(hurts, policies);
  return letIn(policies, wanted, expected);
}

/** With several policies the build's own is right, and one beside it is not. */
function hurtful(what: string, policies: readonly Policy[]): PolicyProblem {
  if (policies.length === 1) {
    return { found: `its content security policy ${what}`, fix: useGenerated };
  }
  return {
    found: `comes with ${policies.length} content security policies, and one of them ${what}`,
    fix: "Take away the policy that the web server or a proxy adds beside that of the build: each of them counts.",
  };
}

function shutOut(policy: Policy, wanted: Policy, expected: ExpectedPolicy): string | undefined {
  for (const [wider, sources] of wanted) {
    const directive = decisiveFor(policy, wider);
    const list = sourcesFor(policy, directive);
    if (list === undefined || isTrustedTypes(directive)) continue;
    const needed = sources.flatMap((source) => needs(source, expected));
    const lacking = needed.find((source) => !allows(list, source));
    if (lacking === undefined) continue;
    return isHash(lacking)
      ? `is that of another build: its ${directive} lacks what stands in this page`
      : `shuts out ${lacking}: ${directive} has ${clipped(list.join(" "))}`;
  }
  return undefined;
}

/** Of a whole domain only the hosts that the tenants have. */
function needs(source: string, { crmOrigins, hashes }: ExpectedPolicy): readonly string[] {
  if (isHash(source)) return hashes === "count" ? [source] : [];
  if (!source.includes("//*.")) return [source];
  return crmOrigins.filter((origin) => allows([source], origin));
}

/** Words that stop a page whatever stands beside them. */
function stops(policy: Policy, wanted: Policy): readonly string[] {
  const names = ["sandbox", "require-trusted-types-for", "trusted-types", "require-sri-for"];
  const isDynamic = sourcesFor(policy, "script-src")?.includes("'strict-dynamic'") === true;
  return [
    ...names.filter((name) => policy.has(name) && !wanted.has(name)),
    ...(isDynamic ? ["'strict-dynamic', with which browsers ignore the hosts in script-src,"] : []),
  ].map((name) => `has ${name} which stops Outlook's script`);
}

function isTrustedTypes(directive: string): boolean {
  return directive.includes("trusted-types");
}

/** Something gets in only where none of the policies keeps it out. */
function letIn(
  policies: readonly Policy[],
  wanted: Policy,
  { hashes, crmOrigins }: ExpectedPolicy,
): PolicyProblem | undefined {
  for (const [directive, sources] of wanted) {
    const allowed = [...sources, ...(directive === "connect-src" ? crmOrigins : [])];
    const extras = policies.map((policy) => {
      if (sourcesFor(policy, directive) === undefined) return `has no ${directive}`;
      // Words such as 'unsafe-eval' count where they stand in the wider one, too.
      return [decisiveFor(policy, directive), directive]
        .flatMap((name) => (sourcesFor(policy, name) ?? []).map((source) => ({ name, source })))
        .filter(({ source }) => !isFine(source, allowed, hashes))
        .map(({ name, source }) => `allows ${source} in ${name}`)[0];
    });
    if (extras.some((extra) => extra === undefined)) continue;
    const found = `its content security policy ${clipped(extras[0] ?? "")}, more than that of the build`;
    return { found, fix: useGenerated };
  }
  return undefined;
}

function isFine(source: string, allowed: readonly string[], hashes: ExpectedPolicy["hashes"]) {
  if (source === "'report-sample'" || allows(allowed, source)) return true;
  return isHash(source) && hashes === "differ";
}

function clipped(text: string): string {
  return text.length > 120 ? `${text.slice(0, 120)}…` : text;
}
