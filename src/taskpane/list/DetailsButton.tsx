import { useText } from "../hooks/useText";
import { Icon } from "../parts/Icon";

export interface DetailsButtonProps {
  readonly displayName: string;
  /** Id of what it shows and hides. */
  readonly controls: string;
  readonly isOpen: boolean;
  readonly onClick: () => void;
}

/** Opens and closes the details of one introducer. */
export function DetailsButton({ displayName, controls, isOpen, onClick }: DetailsButtonProps) {
  const { introducers } = useText();
  const name = introducers.detailsAbout(displayName);
  return (
    <button
      type="button"
      className="action-button details-button"
      aria-label={name}
      title={name}
      aria-expanded={isOpen}
      aria-controls={controls}
      onClick={onClick}
    >
      <Icon name="details" />
    </button>
  );
}
