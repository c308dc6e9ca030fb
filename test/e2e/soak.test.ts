/** @jest-environment node */
import { countTimers } from "../../bench/soak/countingTimers";
import { problemsOf } from "../../bench/soak/judgeSoak";
import { soak } from "../../bench/soak/soak";
import { openOutlook } from "./support/openOutlook";

describe("a pane that stays pinned", () => {
  it("neither grows nor leaks nor asks twice in a hundred switches", async () => {
    const outlook = await openOutlook({
      query: "?pinned",
      prepare: async (page) => {
        await page.addInitScript(countTimers);
      },
    });
    const answer = await outlook.page.request.get(`${outlook.tenant.url}outlook/api/messages`);
    const messages = (await answer.json()) as readonly { readonly id: string }[];
    const messageIds = messages.map(({ id }) => id);
    const soaked = await soak({ page: outlook.page, messageIds, switches: 100 });
    const requests = outlook.traffic().length;
    await outlook.close();
    expect(problemsOf(soaked, requests)).toEqual([]);
  }, 180_000);
});
