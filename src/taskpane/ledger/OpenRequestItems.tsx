import { useEffect, useState } from "react";

import { daysBetween } from "../../core/ledger/daysBetween";
import { nextStep } from "../../core/ledger/openRequests";
import type { OpenRequestList } from "../../core/ledger/openRequests";
import type { OpenRequest } from "../../core/ledger/requestPorts";
import type { DetailLevel } from "../../core/people/organization";
import type { LedgerText } from "../../words/texts/ledgerText";
import { useNow } from "../hooks/useNow";
import { useWords } from "../hooks/useWords";

export interface OpenRequestItemsProps {
  readonly onRead: () => Promise<OpenRequestList>;
}

/** Each open request with its age and what to do next. */
export function OpenRequestItems({ onRead }: OpenRequestItemsProps) {
  const { openRequests: text } = useWords("ledger");
  const now = useNow();
  // Read once for each opening.
  const [reading] = useState(onRead);
  const [read, setRead] = useState<OpenRequestList | "failed">();
  useEffect(() => {
    let isShown = true;
    const show = (list: OpenRequestList | "failed") => {
      if (isShown) setRead(list);
    };
    reading.then(show, () => {
      show("failed");
    });
    return () => {
      isShown = false;
    };
  }, [reading]);
  if (read === undefined) return undefined;
  if (read === "failed") return <p role="status">{text.failed}</p>;
  if (read.requests.length === 0) return <p role="status">{text.none}</p>;
  return (
    <ul role="list" aria-label={text.name}>
      {read.requests.map((request, place) => (
        <li key={place}>
          <div className="strong">{whoFor(request, text)}</div>
          <div>
            {[ageOf(request, read.detailLevel, { now, text }), stepOf(request, read, { now, text })]
              .filter((part) => part !== "")
              .join(" ")}
          </div>
        </li>
      ))}
    </ul>
  );
}

interface Said {
  readonly now: Date;
  readonly text: LedgerText["openRequests"];
}

function whoFor({ about }: OpenRequest, text: Said["text"]): string {
  if (about === undefined) return text.unnamed;
  return text.named(about.colleague.displayName, about.prospect.displayName);
}

function ageOf({ state, requestedAt }: OpenRequest, detailLevel: DetailLevel, said: Said): string {
  if (detailLevel === "bars") return "";
  return said.text.age[state](daysBetween(requestedAt, said.now));
}

function stepOf(request: OpenRequest, { detailLevel }: OpenRequestList, said: Said): string {
  const step = nextStep(request, said.now);
  if (step.kind !== "wait") return said.text.step[step.kind];
  return detailLevel === "bars" ? said.text.step.waitSome : said.text.step.wait(step.days);
}
