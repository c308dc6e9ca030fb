import { useEffect, useState } from "react";

/** The present, renewed at midnight and when the pane comes into sight again: it may stay open for days. */
export function useNow(): Date {
  const [now, setNow] = useState(() => new Date());
  useEffect(() => {
    const renew = () => {
      setNow(new Date());
    };
    // Timers stand still while the machine sleeps; then `visibilitychange` renews.
    const atMidnight = setTimeout(renew, millisecondsToMidnight(now));
    document.addEventListener("visibilitychange", renew);
    return () => {
      clearTimeout(atMidnight);
      document.removeEventListener("visibilitychange", renew);
    };
  }, [now]);
  return now;
}

function millisecondsToMidnight(now: Date): number {
  const midnight = new Date(now.getFullYear(), now.getMonth(), now.getDate() + 1);
  return midnight.getTime() - now.getTime();
}
