import { clouds } from "../../../src/adapters/config/clouds";
import { bad } from "../finding";
import { answerCause } from "../site/answerCause";
import { typeProblem } from "../site/contentType";
import type { Site } from "../site/siteFiles";
import { checkConfig } from "./checkConfig";
import type { CheckedConfig } from "./checkConfig";

const place = "/config.json";
const copyIt =
  "Copy deployment/config.json there, which `npm run admin -- init` writes. If it is there, the web server may not know the type .json (IIS: web.config says it).";

/** Checks the site's config.json; what arrives in its place explains more than what is wrong in it. */
export function siteConfig({ origin, answers }: Site): CheckedConfig {
  const answer = answers.get(place);
  if (answer === undefined) return unread("is missing", copyIt);
  const cause = answerCause(origin, place, answer);
  if (cause !== undefined) {
    return unread(cause.found, cause.kind === "missing" ? copyIt : cause.fix);
  }
  if (answer.bodyProblem !== undefined) {
    return unread(answer.bodyProblem, "Compress it once, and say so in content-encoding.");
  }
  const checked = checkConfig(answer.body, origin);
  const type = typeProblem(place, answer);
  return type === undefined ? checked : { ...checked, findings: [type, ...checked.findings] };
}

function unread(found: string, fix: string): CheckedConfig {
  return { findings: [bad(place, found, fix)], cloud: clouds.global };
}
