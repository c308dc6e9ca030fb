import type { Held, Soaked } from "./soak";

/** The heap may grow by so much: what is remembered of people looked up is bounded. */
const heapGrowth = 1.1;
/** Timers of what is on the screen differ from message to message. */
const spareTimers = 5;
/** The same message is open at both counts: a handful belongs to what is still on its way. */
const spareListeners = 20;
const spareNodes = 200;
const requestsPerLookUp = 12;

/** What is not as it should be, as sentences. */
export function problemsOf(
  { before, after, errors, switches }: Soaked,
  requests: number,
): readonly string[] {
  const mostRequests = requestsPerLookUp * switches;
  return [
    ...(after.heapBytes > before.heapBytes * heapGrowth ? [`heap: ${grown("heapBytes")}`] : []),
    ...(after.listeners > before.listeners + spareListeners
      ? [`listeners: ${grown("listeners")}`]
      : []),
    ...(after.nodes > before.nodes + spareNodes ? [`nodes: ${grown("nodes")}`] : []),
    ...(after.timers > before.timers + spareTimers ? [`timers: ${grown("timers")}`] : []),
    ...(requests > mostRequests ? [`${requests} requests, ${mostRequests} at most`] : []),
    ...errors,
  ];

  function grown(name: keyof Held): string {
    return `${before[name]} before, ${after[name]} after`;
  }
}
