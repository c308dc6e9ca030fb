/** @jest-environment node */
import type { SiteAnswer } from "../../../admin/site/siteAnswers";
import { lazyScript } from "../aSite";
import type { Mistake } from "../aSite";
import { notFound } from "./mistakes";
import { linesOf } from "./unkindSite";

/** Two servers behind one address take turns; the second one has made a mistake. */
function everySecondTime(mistake: (pathname: string, answer: SiteAnswer) => SiteAnswer): Mistake {
  const asked = new Map<string, number>();
  return (pathname, answer) => {
    const times = asked.get(pathname) ?? 0;
    asked.set(pathname, times + 1);
    return times % 2 === 0 ? mistake(pathname, answer) : answer;
  };
}

describe("checkSite, of several servers behind one address", () => {
  it("says in one line that one of them lacks files", async () => {
    const lines = await linesOf((site) => {
      site.makeMistake(
        everySecondTime((pathname, answer) =>
          pathname === lazyScript || pathname === "/assets/support.css" ? notFound : answer,
        ),
      );
    });
    expect(lines).toEqual([
      expect.stringMatching(
        /^bad \/assets\/support\.css and \/static\/systems\S+: is answered now as in the build, and now otherwise -> Several servers/,
      ),
    ]);
  });

  it("says in one line that one of them has older files", async () => {
    const lines = await linesOf((site) => {
      site.makeMistake(
        everySecondTime((pathname, answer) =>
          pathname === lazyScript ? { ...answer, body: Buffer.from("void 0;") } : answer,
        ),
      );
    });
    expect(lines).toEqual([expect.stringMatching(/^bad \/static\/systems\S+: is answered now as/)]);
  });

  it("calls a file missing that is missing each time", async () => {
    const lines = await linesOf((site) => {
      site.makeMistake((pathname, answer) => (pathname === lazyScript ? notFound : answer));
    });
    expect(lines).toEqual([expect.stringMatching(/^bad \/static\/systems\S+: is missing/)]);
  });
});
