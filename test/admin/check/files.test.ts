/** @jest-environment node */
import { brotliCompressSync, gzipSync } from "node:zlib";

import type { SiteAnswer } from "../../../admin/site/siteAnswers";
import { lazyScript } from "../aSite";
import type { Mistake } from "../aSite";
import {
  everywhere,
  having,
  leadsTo,
  mistakeAt,
  notFound,
  page,
  withBytes,
  withHeader,
  withText,
  withoutFile,
} from "./mistakes";
import { linesOf } from "./unkindSite";
import type { Case } from "./unkindSite";

const pane = "/taskpane.html";
const script = "/static/taskpane.0a1b2c3d4e.js";

function made(mistake: Mistake): Case[1] {
  return (site) => {
    site.makeMistake(mistake);
  };
}

/** One after the other. */
function all(...mistakes: readonly Mistake[]): Mistake {
  return (pathname, answer, asked) =>
    mistakes.reduce((so, mistake) => mistake(pathname, so, asked), answer);
}

function compressed(answer: SiteAnswer, name = "gzip", times = 1): SiteAnswer {
  let { body } = answer;
  for (let time = 0; time < times; time += 1) body = gzipSync(body);
  return having({ ...answer, body }, "content-encoding", name);
}

const signInPage = page("<html><title>Contoso portal</title><input type=password></html>");
const spaPage = page("<!doctype html><title>Intranet</title><div id=root></div>");

/** Cases of files, by the numbers of the table of misconfigured sites where they stand there. */
const mistakes: readonly Case[] = [
  [
    "40 a script that the pane loads later is missing",
    made(withoutFile(lazyScript)),
    /^bad \/static\/systems\S+: is missing \(status 404\) -> Copy it from the build/,
  ],
  [
    "41 the script of sign-in is missing",
    made(withoutFile("/static/sign-in.0a1b2c3d4e.js")),
    /^bad \/static\/sign-in\S+: is missing/,
  ],
  [
    "42 a page's script is missing",
    made(withoutFile(script)),
    /^bad \/static\/taskpane\S+: is missing/,
  ],
  [
    "43 a mix of two builds",
    made(withText(pane, (html) => html.replace(script.slice(1), "static/taskpane.ffffffffff.js"))),
    /^bad \/taskpane\.html: is of another build: it names other scripts -> Copy the whole build/,
  ],
  [
    "44 a script is cut in half",
    made(withBytes(script, (bytes) => bytes.subarray(0, bytes.length / 2))),
    /taskpane\S+: is cut off: it ends before/,
  ],
  [
    "45 a script is altered on its way",
    made(withText(script, (text) => `/*proxy*/${text}`)),
    /taskpane\S+: was changed: its content is not the one its name stands for/,
  ],
  ["47 an empty page", made(withText(pane, () => "")), /^bad \/taskpane\.html: is empty/],
  [
    "48 an icon of another size",
    made(
      withBytes("/assets/icon-16.png", (bytes) =>
        Buffer.concat([
          bytes.subarray(0, 16),
          Buffer.from([0, 0, 0, 32, 0, 0, 0, 32]),
          bytes.subarray(24),
        ]),
      ),
    ),
    /icon-16\.png: is another picture/,
  ],
  [
    "49 a JPEG under the name of a PNG",
    made(withBytes("/assets/icon-16.png", () => Buffer.from("ffd8ffe000104a464946", "hex"))),
    /icon-16\.png: is no PNG, whatever its name says/,
  ],
  [
    "50 the help page's style is missing",
    made(withoutFile("/assets/support.css")),
    /^bad \/assets\/support\.css: is missing/,
  ],
  [
    "51 a fallback for single-page applications",
    made((_, answer) => (answer.status === 404 ? spaPage : answer)),
    /^bad unknown addresses: answer with a page and status 200 instead of 404/,
  ],
  ["80 an empty script", made(withText(lazyScript, () => "")), /systems\S+: is empty/],
  [
    "81 scripts as plain text",
    made(mistakeAt("/static/", (answer) => having(answer, "content-type", "text/plain"))),
    /^bad \/static\/\S+ and 5 more: is served as "text\/plain"/,
  ],
  [
    "90 www",
    made(() => leadsTo("https://www.contoso.com/", 301)),
    /^bad https:\/\/localhost:\d+: leads to https:\/\/www\.contoso\.com \(redirect, status 301\) -> Take the redirect away, or host the add-in at/,
  ],
  [
    "91 a wall of sign-in at Microsoft",
    made(() => leadsTo("https://login.microsoftonline.com/x/oauth2/v2.0/authorize?state=secret")),
    /leads to a sign-in, at https:\/\/login\.microsoftonline\.com\/x\/oauth2\/v2\.0\/authorize -> Let everybody read/,
  ],
  [
    "92 a wall of sign-in with status 401",
    made((_, answer) => ({ ...answer, status: 401 })),
    /: answers with status 401: asks for a sign-in/,
  ],
  [
    "93 a page to sign in at every address",
    made(() => signInPage),
    /: shows a page to sign in \("Contoso portal"\)/,
  ],
  [
    "96 compressed twice",
    made(
      everywhere((answer, path) =>
        path.startsWith("/static/") ? compressed(answer, "gzip", 2) : answer,
      ),
    ),
    /^bad \/static\/\S+ and 5 more: is compressed twice/,
  ],
  [
    "A1 a list of the folder's files",
    made((pathname, answer) =>
      pathname === "/static/" ? page("<title>Index of /static/</title>") : answer,
    ),
    /^bad folder \/static\/: shows a list of its files/,
  ],
  [
    "A1 the repository lies open",
    made((pathname, answer) =>
      pathname === "/.git/HEAD"
        ? { ...notFound, status: 200, body: Buffer.from("ref: refs/heads/main\n") }
        : answer,
    ),
    /^bad \/\.git: can be read by everybody/,
  ],
  [
    "the page at the root in place of config.json",
    made(mistakeAt("/config.json", () => page("<!doctype html><title>Who Knows Whom</title>"))),
    /^bad \/config\.json: is not the file but a page \("Who Knows Whom"\)/,
  ],
  [
    "A4 errors are kept for a year",
    made((_, answer) =>
      answer.status === 404
        ? having(answer, "cache-control", "public, max-age=31536000, immutable")
        : answer,
    ),
    /^bad unknown addresses: are kept as missing: status 404 comes with cache-control/,
  ],
  // Kinds that the table does not have.
  [
    "a script answers with the server's page",
    made(mistakeAt(lazyScript, () => spaPage)),
    /systems\S+: is not the file but a page \("Intranet"\)/,
  ],
  [
    "a page holds another one",
    made(
      withText("/commands.html", () => "<!doctype html><meta name=version content=1><p>other</p>"),
    ),
    /^bad \/commands\.html: differs from that of the build/,
  ],
  [
    "a proxy puts a script into the pages",
    made(
      mistakeAt(pane, (answer) => ({
        ...answer,
        body: Buffer.from(`${String(answer.body)}<script src=//cdn.example/x.js></script>`),
      })),
    ),
    /taskpane\.html: was changed: it holds a script that is not of the build/,
  ],
  [
    "scripts are compressed without a word",
    made(
      everywhere((answer, path) =>
        path === script ? { ...answer, body: gzipSync(answer.body) } : answer,
      ),
    ),
    /taskpane\S+: is compressed, and no content-encoding says so/,
  ],
  [
    "content-encoding without compression",
    made(withHeader(script, "content-encoding", "br")),
    /taskpane\S+: says content-encoding: br, but is not of that kind/,
  ],
  [
    "an encoding that nobody asked for",
    made(withHeader(script, "content-encoding", "zstd")),
    /is sent as "zstd", an encoding that was not asked for/,
  ],
  [
    "pages in Latin-1",
    made(
      mistakeAt(pane, (answer) => having(answer, "content-type", "text/html; charset=iso-8859-1")),
    ),
    /taskpane\.html: is served with charset iso-8859-1/,
  ],
  [
    "forbidden",
    made((_, answer) => ({ ...answer, status: 403 })),
    /answers with status 403: is forbidden/,
  ],
  [
    "maintenance",
    made((_, answer) => ({ ...answer, status: 503 })),
    /answers with status 503: an error of the server's own/,
  ],
  [
    "a page that leads to itself",
    made((pathname, answer) => (pathname.endsWith(".html") ? leadsTo(pathname) : answer)),
    /: leads elsewhere on the site, to itself, without end \(status 302\)/,
  ],
  [
    "paths in small letters only",
    made((pathname, answer) =>
      pathname === "/static/sign-in-dialog.0a1b2c3d4e.js"
        ? leadsTo("/static/other.js", 301)
        : answer,
    ),
    /^bad \/static\/sign-in-dialog\S+: leads elsewhere on the site, to \/static\/other\.js \(status 301\)/,
  ],
  [
    "whoever asks may read it",
    (site) => {
      site.makeMistake((_, answer, { headers: { origin } }) =>
        origin === undefined ? answer : having(answer, "access-control-allow-origin", origin),
      );
    },
    /^bad \/config\.json: may be read by every website that asks/,
  ],
  [
    "pictures in one another's place",
    (site) => {
      const bytes = site.build.get("/assets/icon-32.png") ?? Buffer.alloc(0);
      site.makeMistake(withBytes("/assets/icon-16.png", () => bytes));
    },
    /^bad \/assets\/icon-16\.png: holds \/assets\/icon-32\.png of the build instead/,
  ],
  [
    "the wrong folder",
    made(() => notFound),
    /holds no add-in: taskpane\.html and commands\.html are missing/,
  ],
  [
    "plain http",
    made((pathname) => leadsTo(`http://localhost${pathname}`, 301)),
    /leads to http:\/\/localhost \(redirect, status 301\) -> .*plain http/,
  ],
  [
    "a firewall's own page",
    made(() => page("<html><title>Web filter</title>Blocked</html>")),
    /is another page \("Web filter"\), not the add-in's/,
  ],
  [
    "unknown addresses lead home",
    made((_, answer) => (answer.status === 404 ? leadsTo("/") : answer)),
    /^bad unknown addresses: lead to \/ instead of status 404/,
  ],
  [
    "the scripts' folder needs a sign-in",
    made(mistakeAt("/static/", () => ({ ...notFound, status: 401 }))),
    /^bad \/static\/\S+ and 5 more: answers with status 401/,
  ],
  [
    "a backup of config.json",
    made((pathname, answer) =>
      pathname === "/config.json.bak"
        ? { ...notFound, status: 200, body: Buffer.from("{}") }
        : answer,
    ),
    /^bad \/config\.json\.bak: can be read by everybody/,
  ],
  [
    "the schema is an older one",
    made(withText("/config.schema.json", () => '{"old":1}')),
    /config\.schema\.json: is not that of the build here/,
  ],
  [
    "icons of another product",
    made(
      mistakeAt("/assets/icon-16.png", (answer) => ({
        ...answer,
        body: Buffer.concat([answer.body, Buffer.from([0])]),
      })),
    ),
    /icon-16\.png: is another picture than that of the build/,
  ],
];

describe("checkSite, of files", () => {
  it.each(mistakes)("says in one line: %s", async (_, setUp, line) => {
    const found = (await linesOf(setUp)).filter((one) => one.startsWith("bad"));
    expect(found.join("\n")).toMatch(line);
    expect(found.length).toBeLessThan(2);
  });

  it("94: says of pages without endings that their rules do not count there", async () => {
    const found = await linesOf((site) => {
      const pages = new Map([...site.build].filter(([path]) => path.endsWith(".html")));
      site.makeMistake((pathname, answer) => {
        const whole = pages.get(`${pathname}.html`);
        if (whole !== undefined) return page(String(whole));
        return pages.has(pathname) && !pathname.startsWith("/assets/")
          ? leadsTo(pathname.replace(".html", ""), 308)
          : answer;
      });
    });
    expect(found.join("\n")).toMatch(
      /^bad \/taskpane\.html and 4 more: the host leads pages to addresses without "\.html" \(\/taskpane\.html to \/taskpane\)/,
    );
    expect(found).toHaveLength(1);
  });

  it("names another build once, and looks at it by itself", async () => {
    const found = await linesOf((site) => {
      site.makeMistake((pathname, answer) => {
        if (pathname.endsWith("0a1b2c3d4e.js")) return notFound;
        if (pathname.includes("ffffffffff.js")) {
          const headers = { ...answer.headers, "content-type": "text/javascript" };
          const kept = { ...headers, "cache-control": "max-age=31536000" };
          return { status: 200, headers: kept, body: Buffer.from("void 0;") };
        }
        return pathname.endsWith(".html")
          ? {
              ...answer,
              body: Buffer.from(String(answer.body).replaceAll("0a1b2c3d4e", "ffffffffff")),
            }
          : answer;
      });
    });
    expect(found.join("\n")).toMatch(
      /^bad build: the site holds another build than the one here \([\d.]+\+ffffffffff, and this is [\d.]+\+0a1b2c3d4e\)/,
    );
    expect(found).toHaveLength(1);
  });

  it.each<readonly [string, Mistake]>([
    ["46 line ends of Windows", withText(pane, (html) => html.replaceAll("\n", "\r\n"))],
    [
      "82 application/javascript",
      mistakeAt("/static/", (answer) => having(answer, "content-type", "application/javascript")),
    ],
    [
      "B6 application/x-javascript with a charset",
      mistakeAt("/static/", (answer) =>
        having(answer, "content-type", "application/x-javascript; charset=UTF-8"),
      ),
    ],
    [
      "settings as plain text, which the pane reads all the same",
      mistakeAt("/config.json", (answer) => having(answer, "content-type", "text/plain")),
    ],
    [
      "text/xml or application/xml",
      mistakeAt("/manifest.xml", (answer) => having(answer, "content-type", "application/xml")),
    ],
    ["95 gzip, whoever asks", everywhere((answer) => compressed(answer))],
    [
      "brotli",
      everywhere((answer, path) =>
        path.endsWith(".png")
          ? answer
          : having({ ...answer, body: brotliCompressSync(answer.body) }, "content-encoding", "br"),
      ),
    ],
    [
      "both, one over the other, and said so",
      everywhere((answer) => compressed(answer, "gzip, gzip", 2)),
    ],
    [
      "errors kept for a minute",
      (_, answer) =>
        answer.status === 404 ? having(answer, "cache-control", "max-age=60") : answer,
    ],
    [
      "a calm page at the root",
      (pathname, answer) => (pathname === "/" ? page("<title>Add-in</title>") : answer),
    ],
    [
      "all of these",
      all(
        withText(pane, (html) => `\uFEFF${html}`),
        everywhere((answer) => compressed(answer)),
      ),
    ],
  ])("takes without a word: %s", async (_, mistake) => {
    expect(await linesOf(made(mistake))).toEqual([]);
  });
});
