import { officeScriptPath } from "./officeFiles";

/** The tag that loads Microsoft's script, from whichever host, quoted or not, up to the end of the address. */
const officeTag = /(<script\b[^>]*\ssrc=["']?)https:\/\/[^"'\s>]+\/office\.js/i;

/** Shims that the old office.js of the npm package needs before it. */
const shims = [
  "/shims/microsoftAjax.js",
  "/shims/nestedAppAuthBridge.js",
  "/shims/outlookClient.js",
];

/** A page of the add-in as the local tenant serves it: office.js from here, its shims before it. */
export function localAddInPage(html: string): string {
  return html.replace(officeTag, (_tag, opening: string) => {
    // They have to run before it, however it is loaded.
    const loading = opening.includes("defer") ? " defer" : "";
    const shimTags = shims.map((src) => `<script${loading} src="${src}"></script>`).join("");
    return shimTags + opening + officeScriptPath;
  });
}
