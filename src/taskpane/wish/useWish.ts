import { useEffect, useState } from "react";

import { AppError } from "../../core/errors";
import type { EmailAddress } from "../../core/people/emailAddress";
import type { OwnWish, OwnWishes } from "../../core/people/optOut/ownWish";
import type { PaneActions } from "../state/paneActions";

/** How the rep's wish stands; `notSetUp`: the organisation has no place for it. */
export type WishState =
  | { readonly status: "reading" | "notSetUp" | "notRead" }
  | { readonly status: "read"; readonly wish: OwnWish };

/** Whether the last change was kept. */
export type Keeping = "keeping" | "kept" | "notKept" | undefined;

export interface Wish {
  readonly state: WishState;
  readonly keeping: Keeping;
  readonly change: (work: (wishes: OwnWishes) => Promise<void>) => Promise<void>;
}

export function useWish(
  { openWishes }: Pick<PaneActions, "openWishes">,
  about: EmailAddress | undefined,
): Wish {
  const [state, setState] = useState<WishState>({ status: "reading" });
  const [keeping, setKeeping] = useState<Keeping>();

  useEffect(() => {
    let isShown = true;
    void readWish(openWishes, about).then((read) => {
      if (isShown) setState(read);
    });
    return () => {
      isShown = false;
    };
    // The actions are made anew with each state of the pane; what they open is the same.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [about]);

  return {
    state,
    keeping,
    async change(work) {
      setKeeping("keeping");
      try {
        const wishes = await openWishes();
        if (wishes === undefined) throw new AppError("notInstalled");
        await work(wishes);
        setState(await readWish(openWishes, about));
        setKeeping("kept");
      } catch {
        setKeeping("notKept");
      }
    },
  };
}

async function readWish(
  openWishes: PaneActions["openWishes"],
  about: EmailAddress | undefined,
): Promise<WishState> {
  try {
    const wishes = await openWishes();
    if (wishes === undefined) return { status: "notSetUp" };
    return { status: "read", wish: await wishes.read(about) };
  } catch (error) {
    const isMissing = error instanceof AppError && error.code === "notInstalled";
    return { status: isMissing ? "notSetUp" : "notRead" };
  }
}
