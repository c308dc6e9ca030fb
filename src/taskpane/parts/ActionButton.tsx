import type { ButtonHTMLAttributes } from "react";

export interface ActionButtonProps extends Omit<
  ButtonHTMLAttributes<HTMLButtonElement>,
  "className"
> {
  /** `primary`: what most reps want to do next; `subtle`: among text. */
  readonly appearance: "primary" | "secondary" | "subtle";
}

/**
 * A button that looks like Fluent's; Fluent's own needs its provider, which exceeds the first view's
 * budget.
 */
export function ActionButton({ appearance, ...button }: ActionButtonProps) {
  return (
    <button type="button" className={`action-button action-button-${appearance}`} {...button} />
  );
}
