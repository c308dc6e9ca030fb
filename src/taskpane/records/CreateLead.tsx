import { useState } from "react";

import type { EmailAddress } from "../../core/people/emailAddress";
import { useText } from "../hooks/useText";
import { useWords } from "../hooks/useWords";
import { copyText } from "../parts/copyText";
import { Icon } from "../parts/Icon";

export interface CreateLeadProps {
  /** Of the CRM's form, with the person's name in it. */
  readonly url: string;
  /** In no URL: it goes to the clipboard. */
  readonly address: EmailAddress;
}

/** Opens the CRM's form for a new lead, and puts the address on the clipboard for it. */
export function CreateLead({ url, address }: CreateLeadProps) {
  const { head } = useText();
  const { createLead, addressCopied, addressNotCopied } = useWords("records");
  const [outcome, setOutcome] = useState<"copied" | "copyFailed">();
  return (
    <div>
      <a
        href={url}
        target="_blank"
        rel="noopener noreferrer"
        title={head.opensInCrm}
        onClick={() => void copyText(address).then(setOutcome)}
      >
        {createLead}
        {"\u00a0"}
        <Icon name="open" />
      </a>
      <div role="status">
        {outcome !== undefined && (outcome === "copied" ? addressCopied : addressNotCopied)}
      </div>
    </div>
  );
}
