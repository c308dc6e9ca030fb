import { useEffect, useState } from "react";

import { useWords } from "../hooks/useWords";

export interface CountdownProps {
  readonly until: Date;
}

const aSecondMs = 1_000;

/** Says when the pane goes on by itself. Screen readers hear the first number only. */
export function Countdown({ until }: CountdownProps) {
  const { resumesIn } = useWords("waiting");
  const [seconds, setSeconds] = useState(() => secondsTo(until));
  useEffect(() => {
    const timer = setInterval(() => {
      setSeconds(secondsTo(until));
    }, aSecondMs);
    return () => {
      clearInterval(timer);
    };
  }, [until]);
  return <p className="looked-at-scope">{resumesIn(seconds)}</p>;
}

function secondsTo(until: Date): number {
  return Math.max(1, Math.ceil((until.getTime() - Date.now()) / aSecondMs));
}
