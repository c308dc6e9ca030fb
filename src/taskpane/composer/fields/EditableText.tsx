import { useEffect, useId, useRef, useState } from "react";

import { ActionButton } from "../../parts/ActionButton";
import { Icon } from "../../parts/Icon";
import { TextField } from "./TextField";
import { useWords } from "../../hooks/useWords";

export interface EditableTextProps {
  readonly label: string;
  readonly value: string;
  /** Shown of it, and lines of the field; with 1 the button is a pencil beside the text. */
  readonly lines: number;
  readonly maxLength: number;
  readonly onChange: (value: string) => void;
}

/** Text as it will be sent; most reps only read it. A field, with the focus, once the rep wants to change it. */
export function EditableText(props: EditableTextProps) {
  const { label, value, lines } = props;
  const [isEdited, setEdited] = useState(false);
  const field = useRef<HTMLTextAreaElement & HTMLInputElement>(null);
  const id = useId();
  useEffect(() => {
    if (isEdited) field.current?.focus();
  }, [isEdited]);
  if (isEdited) return <TextField {...props} fieldRef={field} />;
  return (
    <div role="group" aria-labelledby={id}>
      <div className="text-preview-top">
        <span id={id} className="strong">
          {label}
        </span>
        <EditButton
          lines={lines}
          onEdit={() => {
            setEdited(true);
          }}
        />
      </div>
      <div
        dir="auto"
        className={lines === 1 ? "text-preview-line" : "text-preview-box"}
        title={value}
      >
        {value}
      </div>
    </div>
  );
}

function EditButton({ lines, onEdit }: { readonly lines: number; readonly onEdit: () => void }) {
  const { edit, editSubject } = useWords("composer");
  return lines === 1 ? (
    <ActionButton appearance="subtle" aria-label={editSubject} title={editSubject} onClick={onEdit}>
      <Icon name="edit" />
    </ActionButton>
  ) : (
    <ActionButton appearance="subtle" onClick={onEdit}>
      <Icon name="edit" /> {edit}
    </ActionButton>
  );
}
