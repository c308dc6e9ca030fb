import { contentTypes } from "../contentTypes";
import { errorCaching, everyFile, hiddenFiles } from "../siteHeaders";
import type { Headers, SiteRule } from "../siteHeaders";
import { namedHeaders } from "./headerNames";

const usage = `# Who Knows Whom: include this file in the server block whose root is this folder.
# It has no "location /", so the block may have one. After a change: nginx -t && nginx -s reload`;

/**
 * nginx.conf, for any server block. What may stand only once (types aside, all but add_header and error_page)
 * stands inside our own locations, where it meets nothing of the block's.
 */
export function nginxConf(rules: readonly SiteRule[]): string {
  const places = rules.map(({ path, headers }) => {
    const place = path.endsWith("*") ? `^~ ${path.slice(0, -1)}` : `= ${path}`;
    return location(place, [...delivery(), ...headerLines({ ...everyFile, ...headers })]);
  });
  const notFound = "return 404;";
  const hidden = hiddenFiles.map((name) => location(`= /${name}`, [notFound]));
  const keptBuilds = location("^~ /.publish/", [notFound]);
  // Certificates are often proven below .well-known.
  const dotFiles = location("~ /\\.(?!well-known/)", [notFound]);
  const everywhere = ["error_page 404 /404.html;", ...headerLines(everyFile)].join("\n");
  return `${[usage, everywhere, ...places, ...hidden, keptBuilds, dotFiles].join("\n\n")}\n`;
}

function location(place: string, lines: readonly string[]): string {
  return [`location ${place} {`, ...lines.map((line) => `  ${line}`), "}"].join("\n");
}

/** Types as ours are, whatever nginx's own list says, and everything but pictures compressed. */
function delivery(): readonly string[] {
  const types = Object.entries(contentTypes).map(
    ([ending, type]) => [ending.slice(1), type.split(";")[0] ?? ""] as const,
  );
  const texts = types.map(([, type]) => type).filter((type) => !type.startsWith("image/"));
  // nginx always has this one, and complains where it is named.
  const named = texts.filter((type) => type !== "text/html").join(" ");
  return [
    `types { ${types.map(([ending, type]) => `${type} ${ending};`).join(" ")} }`,
    "default_type application/octet-stream;",
    "charset utf-8;",
    `charset_types ${named};`,
    "autoindex off;",
    "gzip on;",
    "gzip_vary on;",
    "gzip_proxied any;",
    "gzip_comp_level 6;",
    `gzip_types ${named};`,
  ];
}

/** Only what is found may be kept: `always` would have a missing script missing for a year. */
function headerLines(headers: Headers): readonly string[] {
  return namedHeaders(headers).map(([name, value]) => {
    const isForErrorsToo = name !== "Cache-Control" || value === errorCaching;
    return `add_header ${name} "${value}"${isForErrorsToo ? " always" : ""};`;
  });
}
