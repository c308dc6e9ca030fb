import type { Answer, FetchUrl } from "../fetchUrl";
import { bad, good } from "../finding";
import type { Finding } from "../finding";
import { answerCause } from "./answerCause";
import { withoutEnding } from "./redirects";

export interface Entrance {
  readonly findings: readonly Finding[];
  /** Where one cause explains everything else that could be found, nothing else is looked at. */
  readonly isOpen: boolean;
}

const pane = "/taskpane.html";
const commands = "/commands.html";

/** Asks for two pages first: what keeps both away keeps everything away, and is one mistake. */
export async function checkEntrance(origin: string, fetchUrl: FetchUrl): Promise<Entrance> {
  const [first, second] = await Promise.all([
    answerTo(pane, origin, fetchUrl),
    answerTo(commands, origin, fetchUrl),
  ]);
  const connection = connectionOf(origin, first);
  const cause = answerCause(origin, pane, first);
  const other = answerCause(origin, commands, second);
  if (cause === undefined || cause.kind !== other?.kind) {
    return { findings: [connection], isOpen: true };
  }
  const trusted = connection.status === "bad" && first.status !== 0 ? [connection] : [];
  const what =
    cause.kind === "missing"
      ? bad(origin, "holds no add-in: taskpane.html and commands.html are missing", nothingThere)
      : bad(origin, cause.found, cause.fix);
  return { findings: [...trusted, what], isOpen: false };
}

const nothingThere =
  "Copy the build to the root of this address, or correct the address: the add-in has a host name of its own, without a path.";

async function answerTo(page: string, origin: string, fetchUrl: FetchUrl): Promise<Answer> {
  const answer = await fetchUrl(origin + page);
  const moved = withoutEnding(origin + page, answer);
  return moved === undefined ? answer : fetchUrl(moved);
}

function connectionOf(origin: string, { problem }: Answer): Finding {
  if (problem === undefined) return good(origin, "answers over https with a trusted certificate");
  return bad(origin, problem.found, problem.fix);
}
