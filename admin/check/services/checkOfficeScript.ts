import { scriptOriginsOf } from "../../../hosting/scriptOrigins";
import type { Cloud } from "../../../src/adapters/config/clouds";
import type { Answer, FetchUrl } from "../fetchUrl";
import { bad, good, unknown } from "../finding";
import type { Finding } from "../finding";

/** Microsoft's own hosts lead to one another in one step or two. */
const maxRedirects = 5;

/** Asks for office.js as a browser under the pages' policy would. */
export async function checkOfficeScript(cloud: Cloud, fetchUrl: FetchUrl): Promise<Finding> {
  let url = cloud.officeScript;
  for (let step = 0; step <= maxRedirects; step += 1) {
    const answer = await fetchUrl(url);
    const target = redirectOf(url, answer);
    if (target === undefined) return judgeScript(cloud.officeScript, url, answer);
    if (!scriptOriginsOf(cloud).includes(originOf(target))) {
      return notAllowed(cloud.officeScript, target);
    }
    url = target;
  }
  return bad(cloud.officeScript, "leads from one address to the next without end", askNetwork);
}

const askNetwork = "Ask whoever runs the network: the pane starts with this script only.";

function redirectOf(url: string, { status, headers }: Answer): string | undefined {
  const location = headers["location"];
  if (status < 300 || status > 399 || location === undefined) return undefined;
  return URL.canParse(location, url) ? new URL(location, url).href : location;
}

function originOf(url: string): string {
  return URL.canParse(url) ? new URL(url).origin : "";
}

function notAllowed(place: string, target: string): Finding {
  const fix =
    "If the target is Microsoft's, add its origin to otherOfficeOrigins in src/adapters/config/clouds.ts and build; if not, ask whoever runs the network.";
  return bad(place, `leads to ${target}, which the pages' policy does not allow`, fix);
}

function judgeScript(
  place: string,
  url: string,
  { status, headers, body, problem }: Answer,
): Finding {
  const where = url === place ? "" : ` at ${url}, where it leads`;
  if (status === 0) {
    const fix = `Run the check on a rep's machine. ${askNetwork}`;
    return unknown(
      place,
      `cannot be reached from here${where}: ${problem?.found ?? "no answer"}`,
      fix,
    );
  }
  if (status !== 200) return bad(place, `answers with status ${status}${where}`, askNetwork);
  const type = headers["content-type"] ?? "no type";
  if (!type.includes("javascript") || !body.includes("Office")) {
    return bad(place, `is not Outlook's script${where}, but ${type}`, askNetwork);
  }
  if (problem !== undefined) {
    return unknown(place, `is not to be trusted from here: ${problem.found}`, problem.fix);
  }
  return good(place, `is Outlook's script${where}`);
}
