/** @jest-environment node */
import { aTenantEntry } from "../../adapters/config/aConfigFile";
import type { Mistake } from "../aSite";
import {
  crmSource,
  everywhere,
  having,
  lacking,
  repoliced,
  withConfig,
  withHeader,
  withPolicy,
  withoutHeader,
} from "./mistakes";
import { linesOf } from "./unkindSite";

const pane = "/taskpane.html";
const policyName = "content-security-policy";

function onAll(name: string, value: string): Mistake {
  return everywhere((answer) => having(answer, name, value));
}

function onPages(name: string, value: string): Mistake {
  return everywhere((answer, path) =>
    /^\/[^/]+\.html$/.test(path) ? having(answer, name, value) : answer,
  );
}

function second(policy: string): Mistake {
  return everywhere((answer) => repoliced(answer, (own) => `${own}, ${policy}`));
}

type Row = readonly [name: string, mistake: Mistake, line: RegExp];

/** Cases of headers, by the numbers of the table of misconfigured sites where they stand there. */
const mistakes: readonly Row[] = [
  [
    "70 pages are kept",
    withHeader(pane, "cache-control", "max-age=86400"),
    /^bad \/taskpane\.html: has cache-control: max-age=86400 -> Send cache-control: no-cache/,
  ],
  [
    "71 config.json is kept",
    withoutHeader("/config.json", "cache-control"),
    /^bad \/config\.json: has no cache-control/,
  ],
  [
    "72 no frames at all",
    onAll("x-frame-options", "SAMEORIGIN"),
    /^bad \/taskpane\.html and \d\d more: has x-frame-options: SAMEORIGIN -> Remove it/,
  ],
  [
    "73 inline scripts are allowed",
    withPolicy(pane, "script-src 'self'", "script-src 'self' 'unsafe-inline'"),
    /allows 'unsafe-inline' in script-src, more than that of the build/,
  ],
  [
    "74 a second policy shuts Outlook out",
    second("frame-ancestors 'self'"),
    /comes with 2 content security policies, and one of them shuts out https:\/\/outlook\.office\.com: frame-ancestors has 'self' -> Take away the policy/,
  ],
  [
    "75 no policy",
    withoutHeader(pane, policyName),
    /^bad \/taskpane\.html: has no content security policy/,
  ],
  [
    "78 no promise of https",
    everywhere((answer) => lacking(answer, "strict-transport-security")),
    /^bad \/taskpane\.html and \d\d more: has no strict-transport-security/,
  ],
  [
    "a promise of https for a day",
    onAll("strict-transport-security", "max-age=86400"),
    /has strict-transport-security: max-age=86400/,
  ],
  [
    "80 addresses leak to others",
    onAll("referrer-policy", "unsafe-url"),
    /^bad \/taskpane\.html and \d\d more: has referrer-policy: unsafe-url/,
  ],
  [
    "83 icons that may not be kept",
    withHeader("/assets/", "cache-control", "no-store"),
    /^bad \/assets\/icon-16\.png and \d+ more: has cache-control: no-store/,
  ],
  [
    "84 windows are parted from the pane",
    onPages("cross-origin-opener-policy", "same-origin"),
    /^bad \/taskpane\.html and 4 more: has cross-origin-opener-policy: same-origin -> Remove it: it parts the window of sign-in/,
  ],
  [
    "85 icons for the own site only",
    onAll("cross-origin-resource-policy", "same-origin"),
    /^bad \/assets\/icon-16\.png and \d+ more: has cross-origin-resource-policy: same-origin/,
  ],
  [
    "86 Outlook's script is kept out",
    onPages("cross-origin-embedder-policy", "require-corp"),
    /^bad \/taskpane\.html and 4 more: has cross-origin-embedder-policy: require-corp/,
  ],
  [
    "87 a cookie",
    onAll("set-cookie", "ARRAffinity=secret; Path=/"),
    /^bad \/taskpane\.html and \d\d more: sets a cookie \(ARRAffinity\)/,
  ],
  [
    "88 every website may read it",
    onAll("access-control-allow-origin", "*"),
    /may be read by every website \(access-control-allow-origin: \*\)/,
  ],
  [
    "policy without an Outlook host",
    withPolicy(pane, " https://outlook.office365.com", ""),
    /shuts out https:\/\/outlook\.office365\.com: frame-ancestors/,
  ],
  [
    "policy without the CRM",
    withPolicy(pane, crmSource, ""),
    /shuts out https:\/\/contoso\.crm4\.dynamics\.com: connect-src/,
  ],
  [
    "policy for another organisation's CRM",
    withPolicy(pane, crmSource, " https://fabrikam.crm4.dynamics.com"),
    /shuts out https:\/\/contoso\.crm4\.dynamics\.com/,
  ],
  [
    "policy of an older build",
    withPolicy(pane, "'sha256-", "'sha256-x"),
    /is that of another build: its script-src lacks what stands in this page -> .*let the web server read it again/,
  ],
  [
    "Trusted Types are enforced",
    withPolicy(pane, "object-src", "trusted-types default; object-src"),
    /has trusted-types which stops Outlook's script/,
  ],
  [
    "anybody may frame the window of sign-in",
    withPolicy("/sign-in.html", "frame-ancestors 'none'", "frame-ancestors *"),
    /^bad \/sign-in\.html: its content security policy allows \* in frame-ancestors/,
  ],
  [
    "types may be guessed",
    everywhere((answer) => lacking(answer, "x-content-type-options")),
    /^bad \/taskpane\.html and \d\d more: has no x-content-type-options/,
  ],
  ["no permissions policy", withoutHeader(pane, "permissions-policy"), /has no permissions-policy/],
  [
    "scripts are asked for each time",
    withHeader("/static/", "cache-control", "no-store"),
    /^bad \/static\/\S+ and 5 more: has cache-control: no-store/,
  ],
  // Kinds that the table does not have.
  [
    "a sandbox",
    withPolicy(pane, "object-src", "sandbox allow-scripts; object-src"),
    /has sandbox which stops Outlook's script/,
  ],
  [
    "a directive for scripts in pages alone shuts out Outlook's",
    withPolicy(pane, "object-src", "script-src-elem 'self'; object-src"),
    /shuts out https:\/\/\S+: script-src-elem has 'self'/,
  ],
  [
    "a directive for styles in pages alone shuts out ours",
    withPolicy(pane, "object-src", "style-src-elem 'none'; object-src"),
    /shuts out 'self': style-src-elem has 'none'/,
  ],
  [
    "a directive for scripts in pages alone lets all in",
    withPolicy(pane, /script-src ([^;]*)/, "script-src $1; script-src-elem $1 https:"),
    /allows https: in script-src-elem/,
  ],
  [
    "scripts without a hash are kept out",
    onPages("integrity-policy", "blocked-destinations=(script), endpoints=(all)"),
    /^bad \/taskpane\.html and 4 more: has integrity-policy: \S+ \S+ -> Remove it: it keeps out every script/,
  ],
  [
    "everybody may frame the pane",
    withPolicy(pane, /frame-ancestors [^;]*/, "frame-ancestors https:"),
    /allows https: in frame-ancestors, more than that of the build/,
  ],
  [
    "the window of sign-in connects to everybody",
    withPolicy("/sign-in.html", "connect-src 'self'", "connect-src *"),
    /allows \* in connect-src, more than that of the build/,
  ],
  [
    "camera for everybody",
    withHeader(pane, "permissions-policy", "camera=*, microphone=(), geolocation=()"),
    /has permissions-policy: camera=\*/,
  ],
  [
    "pages are to be saved",
    onPages("content-disposition", "attachment; filename=x.html"),
    /^bad \/taskpane\.html and 4 more: has content-disposition: attachment/,
  ],
  [
    "one website may read it",
    onAll("access-control-allow-origin", "https://evil.example"),
    /may be read by https:\/\/evil\.example/,
  ],
  [
    "hosts that browsers ignore",
    withPolicy(pane, "script-src 'self'", "script-src 'strict-dynamic' 'self'"),
    /has 'strict-dynamic', with which browsers ignore the hosts/,
  ],
  [
    "a page that is isolated",
    onPages("document-isolation-policy", "isolate-and-require-corp"),
    /^bad \/taskpane\.html and 4 more: has document-isolation-policy/,
  ],
  [
    "a page that goes elsewhere",
    withHeader(pane, "refresh", "5; url=https://elsewhere.example"),
    /has a refresh header/,
  ],
  [
    "the sign-in is forgotten",
    onPages("clear-site-data", '"cookies"'),
    /^bad \/taskpane\.html and 4 more: has clear-site-data/,
  ],
  [
    "only a policy that reports",
    everywhere((answer, path) =>
      path === pane
        ? lacking(
            having(answer, "content-security-policy-report-only", "default-src 'none'"),
            policyName,
          )
        : answer,
    ),
    /has no content security policy/,
  ],
  [
    "windows of sign-in alone are parted",
    withHeader("/sign-in.html", "cross-origin-opener-policy", "same-origin-allow-popups"),
    /^bad \/sign-in\.html: has cross-origin-opener-policy/,
  ],
  [
    "a whole scheme for scripts",
    withPolicy(pane, "script-src 'self'", "script-src 'self' https:"),
    /allows https: in script-src/,
  ],
  [
    "a policy for every page alike that is too short",
    onPages(policyName, "default-src 'self'"),
    /^bad pages: come with one content security policy for all, default-src 'self', where each/,
  ],
];

const ownTemplate = aTenantEntry({ dataverseUrl: "https://contoso.crm4.dynamics.com" });

describe("checkSite, of headers", () => {
  it.each(mistakes)("says in one line: %s", async (_, mistake, line) => {
    const found = await linesOf((site) => {
      site.makeMistake(mistake);
    });
    expect(found.join("\n")).toMatch(line);
    expect(found).toHaveLength(1);
  });

  it.each<readonly [string, Mistake]>([
    [
      "76 a policy that reports",
      everywhere((answer) => repoliced(answer, (own) => `${own}; report-uri /csp; report-to csp`)),
    ],
    [
      "77 one for reports beside it",
      onPages("content-security-policy-report-only", "default-src 'none'; report-uri /csp"),
    ],
    ["79 a promise of https for a year", onAll("strict-transport-security", "max-age=31536000")],
    ["B7 pages are never kept", withHeader(pane, "cache-control", "no-store, must-revalidate")],
    [
      "B7 asked for anew by another word",
      withHeader(pane, "cache-control", "public, max-age=0, must-revalidate"),
    ],
    [
      "B8 more is forbidden",
      onAll("permissions-policy", "geolocation=(), camera=(), usb=(), microphone=()"),
    ],
    ["B9 a stricter policy", withPolicy(pane, crmSource, " https://contoso.crm4.dynamics.com")],
    [
      "insecure requests are made secure",
      withPolicy(pane, "object-src", "upgrade-insecure-requests; worker-src 'none'; object-src"),
    ],
    [
      "scripts kept for a month",
      everywhere((answer, path) =>
        path.startsWith("/static/")
          ? having(answer, "cache-control", "public, max-age=2592000")
          : answer,
      ),
    ],
    ["the help page is not kept", withHeader("/assets/support.html", "cache-control", "no-cache")],
    [
      "a policy in other letters and another order",
      everywhere((answer) =>
        repoliced(answer, (own) =>
          own.split("; ").toReversed().join(" ;  ").replace("script-src", "Script-Src"),
        ),
      ),
    ],
    ["the same policy twice", everywhere((answer) => repoliced(answer, (own) => `${own}, ${own}`))],
    [
      "styles in attributes are forbidden, which nothing uses",
      withPolicy(pane, "object-src", "style-src-attr 'none'; object-src"),
    ],
    ["a header of 20 KB", withHeader(pane, "x-trace", "x".repeat(20_000))],
    ["headers in capitals", onAll("x-content-type-options", "NoSniff")],
    ["pop-ups that may stay", withHeader(pane, "cross-origin-opener-policy", "unsafe-none")],
    ["icons for every site", onAll("cross-origin-resource-policy", "cross-origin")],
    ["a host that names itself", onAll("x-powered-by", "Contoso")],
    ["another config of the same kind", withConfig({}, ownTemplate)],
  ])("takes without a word: %s", async (_, mistake) => {
    const found = await linesOf((site) => {
      site.makeMistake(mistake);
    });
    expect(found).toEqual([]);
  });
});
