import { officeScriptPath } from "./officeFiles";

/** The tag that loads Microsoft's script, from whichever host, quoted or not, up to the end of the address. */
const officeTag = /(<script\b[^>]*\ssrc=["']?)https:\/\/[^"'\s>]+\/office\.js/i;

/** Shims that the old office.js of the npm package needs before it. */
const shims = [
  "/shims/microsoftAjax.js",
  "/shims/nestedAppAuthBridge.js",
  "/shims/outlookClient.js",
];

/**
 * A page of the add-in as the local tenant serves it: office.js from here, its shims before it, and a clock
 * that goes wrong before everything.
 */
export function localAddInPage(html: string, clockSkewMinutes = 0): string {
  const clock = `<script src="/shims/wrongClock.js?minutes=${clockSkewMinutes}"></script>`;
  const timed = clockSkewMinutes === 0 ? html : html.replace(/<head\b[^>]*>/i, `$&${clock}`);
  return timed.replace(officeTag, (_tag, opening: string) => {
    // They have to run before it, however it is loaded.
    const loading = opening.includes("defer") ? " defer" : "";
    const shimTags = shims.map((src) => `<script${loading} src="${src}"></script>`).join("");
    return shimTags + opening + officeScriptPath;
  });
}
