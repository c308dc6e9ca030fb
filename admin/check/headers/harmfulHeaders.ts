import { bad } from "../finding";
import type { Finding } from "../finding";
import { windowPaths } from "../site/siteFiles";

type Headers = Readonly<Record<string, string>>;

/** A header that the build does not have, because it does harm. */
type Harm = (place: string, headers: Headers) => Finding | undefined;

const harms: readonly Harm[] = [
  framing,
  opening,
  embedding,
  integrity,
  ownIcons,
  saving,
  openToAll,
  cookies,
  leaving,
];

export function harmfulHeaders(place: string, headers: Headers): readonly Finding[] {
  return harms.flatMap((harm) => harm(place, headers) ?? []);
}

function framing(place: string, { "x-frame-options": value }: Headers): Finding | undefined {
  if (value === undefined) return undefined;
  const fix = "Remove it: Outlook shows the pane in a frame, and frame-ancestors says who may.";
  return bad(place, `has x-frame-options: ${value}`, fix);
}

/** In the windows of sign-in any of them but the default; elsewhere those that part windows. */
function opening(place: string, { "cross-origin-opener-policy": value }: Headers) {
  if (!place.endsWith(".html") || place.startsWith("/assets/")) return undefined;
  const isWindow = windowPaths.some((path) => path === place);
  const [word = ""] = (value ?? "unsafe-none").split(";");
  const harmless = isWindow ? ["unsafe-none"] : ["unsafe-none", "same-origin-allow-popups"];
  if (harmless.includes(word.trim())) return undefined;
  const fix =
    "Remove it: it parts the window of sign-in from the pane, so that nobody can sign in by it.";
  return bad(place, `has cross-origin-opener-policy: ${value ?? ""}`, fix);
}

function embedding(place: string, headers: Headers) {
  if (!place.endsWith(".html") || place.startsWith("/assets/")) return undefined;
  const names = ["cross-origin-embedder-policy", "document-isolation-policy"];
  const name = names.find((one) => !/^(?:none|unsafe-none)/.test(headers[one] ?? "none"));
  if (name === undefined) return undefined;
  const fix =
    "Remove it: it keeps out Outlook's script and the frames of sign-in, which say nothing of it.";
  return bad(place, `has ${name}: ${headers[name] ?? ""}`, fix);
}

/** Office.js changes by itself, so no page can name its hash. */
function integrity(place: string, { "integrity-policy": value }: Headers) {
  if (!place.endsWith(".html") || !/blocked-destinations=\([^)]*script/.test(value ?? "")) {
    return undefined;
  }
  const fix = "Remove it: it keeps out every script without a hash, Outlook's among them.";
  return bad(place, `has integrity-policy: ${value ?? ""}`, fix);
}

function ownIcons(place: string, { "cross-origin-resource-policy": value }: Headers) {
  if (value === undefined || value === "cross-origin" || !place.endsWith(".png")) return undefined;
  const fix =
    "Remove it, or send cross-origin: Outlook's page, which shows the icons, is another site.";
  return bad(place, `has cross-origin-resource-policy: ${value}`, fix);
}

function saving(place: string, { "content-disposition": value = "" }: Headers) {
  if (!/^\s*attachment/i.test(value)) return undefined;
  const fix = "Remove it: a browser saves the file then, and shows nothing.";
  return bad(place, "has content-disposition: attachment", fix);
}

function openToAll(place: string, { "access-control-allow-origin": value }: Headers) {
  if (value === undefined || value === "null" || place.endsWith(".png")) return undefined;
  const who = value === "*" ? "every website" : value;
  const fix = "Remove it: no other site has to read the add-in's files, config.json least of all.";
  return bad(place, `may be read by ${who} (access-control-allow-origin: ${value})`, fix);
}

/** Their values may be somebody's secret. */
function cookies(place: string, { "set-cookie": value }: Headers) {
  if (value === undefined) return undefined;
  const name = value.split("=")[0]?.trim() ?? "";
  const fix =
    "Switch it off at the web server or load balancer (Azure App Service: ARR affinity): the site needs no cookie, and promises that it sets none.";
  return bad(place, `sets a cookie (${name})`, fix);
}

function leaving(place: string, { refresh, "clear-site-data": cleared }: Headers) {
  if (refresh !== undefined) {
    return bad(place, "has a refresh header, which leads away", "Remove it.");
  }
  if (cleared === undefined) return undefined;
  const fix = "Remove it: with every answer browsers forget the sign-in.";
  return bad(place, `has clear-site-data: ${cleared}`, fix);
}
