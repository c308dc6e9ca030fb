import type { PublishArguments } from "./publishArguments";
import type { Published } from "./publishBuild";
import type { SiteSettings } from "./siteSettings";

/** What was done, and what is left to do by hand. */
export function publishedText(
  { served, former, deletedScripts }: Published,
  { origin: configOrigin }: SiteSettings,
  { to, host, reload, upload }: PublishArguments,
): string {
  const name = ({ version, build }: Published["served"]) => `${version}+${build}`;
  const mayBeNginx = host === undefined || host === "nginx";
  return [
    `${to} now holds ${name(served)}.`,
    ...(former === undefined ? [] : [`Before it was ${name(former)}; --rollback goes back to it.`]),
    configOrigin,
    ...(deletedScripts === 0 ? [] : [`${deletedScripts} scripts of older builds are deleted.`]),
    ...(mayBeNginx && reload === undefined && upload === undefined ? [reloadNginx] : []),
  ].join("\n");
}

const reloadNginx =
  "nginx reads its file when told to: nginx -t && nginx -s reload. Until then pages lack their style.";
