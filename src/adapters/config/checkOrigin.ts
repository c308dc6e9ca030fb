import type { Cloud } from "./clouds";
import { configProblem } from "./configProblem";

type HostRule = Pick<Cloud, "dataverseHostSuffixes"> | "loopback";

/** The origin of a URL in config.json. @throws AppError where its host is none of the cloud's */
export function checkOrigin(path: string, text: string, rule: HostRule): string {
  const url = parseUrl(text);
  if (url === undefined) throw configProblem(path, "is not a URL");

  if (rule === "loopback") {
    if (!isLoopback(url)) throw configProblem(path, 'must be on this machine in cloud "local"');
  } else {
    const isOfCloud = rule.dataverseHostSuffixes.some((suffix) => url.hostname.endsWith(suffix));
    if (url.protocol !== "https:" || url.port !== "" || !isOfCloud) {
      const hosts = rule.dataverseHostSuffixes.map((suffix) => `https://*${suffix}`);
      throw configProblem(path, `must be ${hosts.join(" or ")}`);
    }
  }
  return url.origin;
}

/** True where requests to the host stay on this machine, independent of any name service. */
export function isLoopback({ hostname }: URL): boolean {
  return hostname === "localhost" || hostname === "[::1]" || /^127(?:\.\d+){3}$/.test(hostname);
}

function parseUrl(text: string): URL | undefined {
  try {
    return new URL(text);
  } catch {
    return undefined;
  }
}
