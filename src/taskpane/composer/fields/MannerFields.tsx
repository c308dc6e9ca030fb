import { useId } from "react";

import { formsOfAddress, tones } from "../../../core/words/manner";
import { useWords } from "../../hooks/useWords";
import type { WrittenRequest } from "../writing/useComposition";

export interface MannerFieldsProps {
  readonly written: WrittenRequest;
}

/** Form of address and tone, kept for the rep's next requests. An organisation's own words have theirs. */
export function MannerFields({ written }: MannerFieldsProps) {
  const { manner: text } = useWords("composer");
  const { request, changeManner } = written;
  const { manner } = request;
  if (request.template !== undefined) return undefined;
  return (
    <details className="manner">
      <summary className="small">{text.label}</summary>
      <div className="manner-choices">
        {text.address !== undefined && (
          <Choice
            label={text.address.label}
            options={formsOfAddress}
            words={text.address}
            value={manner.address}
            onChoose={(address) => {
              changeManner({ ...manner, address });
            }}
          />
        )}
        <Choice
          label={text.tone.label}
          options={tones}
          words={text.tone}
          value={manner.tone}
          onChoose={(tone) => {
            changeManner({ ...manner, tone });
          }}
        />
      </div>
    </details>
  );
}

interface ChoiceProps<Value extends string> {
  readonly label: string;
  readonly options: readonly Value[];
  readonly words: Readonly<Record<Value, string>>;
  readonly value: Value;
  readonly onChoose: (value: Value) => void;
}

function Choice<Value extends string>(props: ChoiceProps<Value>) {
  const { label, options, words, value, onChoose } = props;
  const id = useId();
  return (
    <div className="text-field">
      <label htmlFor={id} className="small">
        {label}
      </label>
      <select
        id={id}
        className="text-field-box choice"
        value={value}
        onChange={({ currentTarget }) => {
          const chosen = options.find((option) => option === currentTarget.value);
          if (chosen !== undefined) onChoose(chosen);
        }}
      >
        {options.map((option) => (
          <option key={option} value={option}>
            {words[option]}
          </option>
        ))}
      </select>
    </div>
  );
}
