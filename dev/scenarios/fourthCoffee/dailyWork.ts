import type { LocalUser } from "@who-knows-whom/stand-in-base/tenant/tenantWriter";

import type { Diary } from "../diary";
import type { ScenarioCalendar } from "../scenarioCalendar";
import { colleague, unresolved } from "../someone";

const supplier = unresolved({ name: "Order desk", address: "orders@tailspintoys.com" });

/** Mail with the world at large: what makes somebody count as still around. */
export function writeDailyWork(
  { email }: Diary,
  { daysAgo }: ScenarioCalendar,
  colleagues: readonly LocalUser[],
): void {
  for (const [index, user] of colleagues.entries()) {
    for (let day = 1 + (index % 2); day <= 60; day += 2) {
      email({
        at: daysAgo(day, 16, 5),
        from: colleague(user),
        to: [supplier],
        subject: "Order of spare parts",
      });
    }
  }
}
