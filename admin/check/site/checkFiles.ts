import type { Answer } from "../fetchUrl";
import { bad, good } from "../finding";
import type { Finding } from "../finding";
import { answerCause, copyIt } from "./answerCause";
import { contentProblem, isSame } from "./contentProblem";
import { typeProblem } from "./contentType";
import type { Build } from "./build";
import type { Site } from "./siteFiles";

export interface CheckedFiles {
  readonly findings: readonly Finding[];
  /** Places at which something else answers than the file: whatever else is wrong there comes of it. */
  readonly absent: ReadonlySet<string>;
  /** Files that are there, and not as they were built. */
  readonly wrong: ReadonlySet<string>;
}

/** Checks that every file is there, is that of the build, and has a right content type. */
export function checkFiles(site: Site): CheckedFiles {
  const { answers, build } = site;
  // Scripts of another build are named by pages that are of another build: that is said of the pages.
  const expected = [...answers].filter(
    ([place]) => !separately.includes(place) && (build === undefined || build.has(place)),
  );
  const causes = expected.flatMap(([place, answer]) => absence(place, answer, site) ?? []);
  const elsewhere = separately.filter((place) => {
    const answer = answers.get(place);
    return answer !== undefined && answerCause(site.origin, place, answer) !== undefined;
  });
  const absent = new Set([...causes.map(({ place }) => place), ...elsewhere]);
  const problems = expected
    .filter(([place]) => !absent.has(place))
    .flatMap(([place, answer]) => problemOf(place, answer, build) ?? []);
  const compared = build === undefined ? "" : ", each as in the build";
  const findings = [...causes, ...problems];
  return {
    findings:
      findings.length > 0
        ? findings
        : [good("files", `all ${expected.length} files are there${compared}`)],
    absent,
    wrong: new Set(findings.map(({ place }) => place)),
  };
}

/** Looked at by checks of their own. */
const separately: readonly string[] = ["/manifest.xml", "/config.json"];

function absence(place: string, answer: Answer, { origin, build }: Site): Finding | undefined {
  const built = build?.get(place);
  if (answer.status === 200 && built !== undefined && isSame(answer.body, built, place)) {
    return undefined;
  }
  const cause = answerCause(origin, place, answer);
  return cause === undefined ? undefined : bad(place, cause.found, cause.fix);
}

function problemOf(place: string, answer: Answer, build: Build | undefined): Finding | undefined {
  if (answer.bodyProblem !== undefined) return bad(place, answer.bodyProblem, encodeOnce);
  const built = build?.get(place);
  if (build !== undefined && built !== undefined && !isSame(answer.body, built, place)) {
    const { found, fix } = contentProblem(place, answer.body, build);
    return bad(place, found, fix);
  }
  if (answer.body.length === 0) return bad(place, "is empty", copyIt);
  return typeProblem(place, answer);
}

const encodeOnce =
  "Compress each answer once, at one place (web server or CDN), and say so in content-encoding.";
