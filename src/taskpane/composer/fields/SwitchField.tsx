import { useId } from "react";

export interface SwitchFieldProps {
  readonly label: string;
  readonly hint?: string;
  readonly isOn: boolean;
  readonly onSwitch: () => void;
}

/** A switch; its effect is immediate. */
export function SwitchField({ label, hint, isOn, onSwitch }: SwitchFieldProps) {
  const id = useId();
  return (
    <div className="switch-field">
      <input
        type="checkbox"
        role="switch"
        id={id}
        checked={isOn}
        aria-describedby={hint === undefined ? undefined : `${id}-hint`}
        onChange={onSwitch}
      />
      <label htmlFor={id}>{label}</label>
      {hint !== undefined && (
        <div id={`${id}-hint`} className="small switch-field-hint">
          {hint}
        </div>
      )}
    </div>
  );
}
