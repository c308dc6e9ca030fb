/** The tag that loads Microsoft's script, quoted or not, up to the end of the address. */
const officeTag = /(<script\b[^>]*\ssrc=["']?)https:\/\/[^"'\s>]+\/lib\/1\/hosted\/office\.js/i;

const localOfficeScript = "/lib/1/hosted/office.js";

/** What the old office.js of the npm package needs before it and a page of today has. */
const shims = ["/shims/microsoftAjax.js", "/shims/nestedAppAuthBridge.js"];

/** A page of the add-in as the local tenant serves it: office.js from here, its shims before it. */
export function localAddInPage(html: string): string {
  const shimTags = shims.map((src) => `<script defer src="${src}"></script>`).join("");
  return html.replace(officeTag, `${shimTags}$1${localOfficeScript}`);
}
