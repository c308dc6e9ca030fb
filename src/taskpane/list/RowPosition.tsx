import type { IntroducerRowProps } from "./IntroducerRow";
import { useText } from "../hooks/useText";

/** Title, or the address where there is none, and presence. The line is always there, so that nothing moves. */
export function RowPosition({
  introducer,
  profile,
}: Pick<IntroducerRowProps, "introducer" | "profile">) {
  const { presence } = useText().introducers;
  const title = introducer.profile?.jobTitle;
  const now = introducer.profile?.presence;
  if (title === undefined && profile === "asking") {
    return <div className="bone bone-text" aria-hidden="true" />;
  }
  const shown = title ?? introducer.colleague.addresses[0];
  return (
    <div className="small introducer-position">
      <bdi title={shown}>{shown}</bdi>
      {now !== undefined && (
        // Screen readers hear it at the picture.
        <span aria-hidden="true" className={`introducer-presence-${now}`}>
          {" · "}
          {presence[now]}
        </span>
      )}
    </div>
  );
}
