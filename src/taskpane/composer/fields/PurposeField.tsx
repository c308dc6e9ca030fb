import { purposes } from "../../../core/request/situation/situation";
import { useWords } from "../../hooks/useWords";
import type { WrittenRequest } from "../writing/useComposition";

export interface PurposeFieldProps {
  readonly written: WrittenRequest;
}

/** What the rep asks for: suggested by the situation. An organisation's own words ask for one thing only. */
export function PurposeField({ written }: PurposeFieldProps) {
  const { purpose: text } = useWords("composer");
  const { composition, request, changePurpose } = written;
  const { displayName } = request.prospect;
  if (request.template !== undefined) {
    return <p className="small">{text.options.introduce(displayName)}</p>;
  }
  return (
    <select
      className="text-field-box choice"
      aria-label={text.label}
      value={composition.purpose}
      onChange={({ currentTarget }) => {
        const chosen = purposes.find((purpose) => purpose === currentTarget.value);
        if (chosen !== undefined) changePurpose(chosen);
      }}
    >
      {purposes.map((purpose) => (
        <option key={purpose} value={purpose}>
          {text.options[purpose](displayName)}
        </option>
      ))}
    </select>
  );
}
