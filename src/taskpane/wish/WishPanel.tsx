import type { OwnWish, OwnWishes } from "../../core/people/optOut/ownWish";
import type { Prospect } from "../../core/people/people";
import type { WishText } from "../../words/texts/helpText";
import { useWords } from "../hooks/useWords";
import { ActionButton } from "../parts/ActionButton";
import type { PaneActions } from "../state/paneActions";
import { PauseField } from "./PauseField";
import { useWish } from "./useWish";

export interface WishPanelProps {
  readonly actions: Pick<PaneActions, "openWishes">;
  /** Whom the pane is about, if anybody. */
  readonly prospect: Prospect | undefined;
}

/** What the rep wants colleagues to see of them: nothing for a while, or ever, or about one prospect. */
export function WishPanel({ actions, prospect }: WishPanelProps) {
  const text = useWords("wish");
  const { state, keeping, change } = useWish(actions, prospect?.address);
  if (state.status !== "read") {
    const words = { reading: text.reading, notSetUp: text.notSetUp, notRead: text.notRead };
    return <p role="status">{words[state.status]}</p>;
  }
  const { wish } = state;
  return (
    <section aria-label={text.heading} className="wish">
      <p className="strong">{generalWords(wish, text)}</p>
      <GeneralActions wish={wish} change={change} />
      {prospect !== undefined && <AboutProspect {...{ wish, prospect, change }} />}
      <p className="small">{text.reach}</p>
      <p role="status">{keeping !== undefined && keeping !== "keeping" && text[keeping]}</p>
    </section>
  );
}

type Change = (work: (wishes: OwnWishes) => Promise<void>) => Promise<void>;

function generalWords({ general }: OwnWish, { is }: WishText): string {
  return general.kind === "until" ? is.until(general.day) : is[general.kind];
}

function GeneralActions({ wish, change }: { readonly wish: OwnWish; readonly change: Change }) {
  const text = useWords("wish");
  if (wish.general.kind !== "suggested") {
    return (
      <ActionButton
        appearance="secondary"
        onClick={() => void change((wishes) => wishes.keep({ kind: "suggested" }))}
      >
        {text.suggestAgain}
      </ActionButton>
    );
  }
  return (
    <>
      <ActionButton
        appearance="secondary"
        onClick={() => void change((wishes) => wishes.keep({ kind: "never" }))}
      >
        {text.never}
      </ActionButton>
      <PauseField onPause={(day) => void change((wishes) => wishes.keep({ kind: "until", day }))} />
    </>
  );
}

interface AboutProspectProps {
  readonly wish: OwnWish;
  readonly prospect: Prospect;
  readonly change: Change;
}

function AboutProspect({ wish, prospect, change }: AboutProspectProps) {
  const text = useWords("wish");
  const { address, displayName } = prospect;
  const becomes = wish.isHardlyKnown ? "well" : "hardly";
  return (
    <>
      {wish.isHardlyKnown && <p>{text.isHardlyKnown(displayName)}</p>}
      <ActionButton
        appearance="secondary"
        onClick={() => void change((wishes) => wishes.keepAbout(address, becomes))}
      >
        {wish.isHardlyKnown ? text.knowAfterAll(displayName) : text.hardlyKnow(displayName)}
      </ActionButton>
    </>
  );
}
