import { useId } from "react";
import type { ReactNode, Ref } from "react";

export interface TextFieldProps {
  readonly label: string;
  readonly value: string;
  readonly maxLength: number;
  /** Lines shown at least; with 1 the field takes no line break. */
  readonly lines: number;
  readonly onChange: (value: string) => void;
  readonly fieldRef?: Ref<HTMLTextAreaElement & HTMLInputElement>;
  /** An example of what could stand there. */
  readonly placeholder?: string;
  /** Help for filling in the field. */
  readonly children?: ReactNode;
}

/** A labelled text box with `dir="auto"`: the text's direction follows its content. */
export function TextField(props: TextFieldProps) {
  const { label, value, maxLength, lines, onChange, fieldRef, placeholder, children } = props;
  const id = useId();
  const field = {
    id,
    value,
    maxLength,
    placeholder,
    // An empty field shows its example, which is in the pane's language.
    dir: value === "" ? undefined : "auto",
    className: "text-field-box",
    "aria-describedby": children === undefined ? undefined : `${id}-help`,
    onChange: ({ currentTarget }: { readonly currentTarget: { readonly value: string } }) => {
      onChange(currentTarget.value);
    },
  };
  return (
    <div className="text-field">
      <label htmlFor={id} className="strong">
        {label}
      </label>
      {lines === 1 ? (
        <input ref={fieldRef} type="text" {...field} />
      ) : (
        <textarea ref={fieldRef} rows={lines} {...field} />
      )}
      {children !== undefined && (
        <div id={`${id}-help`} className="small">
          {children}
        </div>
      )}
    </div>
  );
}
