import type { Held, Soaked } from "./soak";

/** The heap may grow by so much: what is remembered of people looked up is bounded. */
const heapGrowth = 1.1;
/** Listeners and timers of what is on the screen differ from message to message. */
const spare = 5;
/** Requests of one look-up about somebody who is not remembered. */
const requestsPerLookUp = 25;
/** So long a look-up is remembered. */
const memoryMinutes = 10;

/** What is not as it should be, as sentences. */
export function problemsOf(
  { before, after, errors, minutes }: Soaked,
  requests: number,
  people: number,
): readonly string[] {
  const mostRequests = requestsPerLookUp * people * Math.ceil((minutes + 1) / memoryMinutes);
  return [
    ...(after.heapBytes > before.heapBytes * heapGrowth ? [`heap: ${grown("heapBytes")}`] : []),
    ...(after.listeners > before.listeners + spare ? [`listeners: ${grown("listeners")}`] : []),
    ...(after.timers > before.timers + spare ? [`timers: ${grown("timers")}`] : []),
    ...(requests > mostRequests ? [`${requests} requests, ${mostRequests} at most`] : []),
    ...errors,
  ];

  function grown(name: keyof Held): string {
    return `${before[name]} before, ${after[name]} after`;
  }
}
