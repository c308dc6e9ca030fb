import type { MailPerson } from "@who-knows-whom/stand-in-base/tenant/tenantWriter";

import type { RecipientField, WrittenItem } from "../../host/writtenItem";
import { element } from "../parts/dom";
import { toPeople } from "../parts/toPeople";

type FieldNames = Readonly<Partial<Record<RecipientField, string>>>;

const messageFields: FieldNames = { to: "To", cc: "Cc", bcc: "Bcc" };
const meetingFields: FieldNames = { to: "Required", cc: "Optional" };

/** What is being written, in the place of what is read. Its recipients may be changed. */
export function writingView(kind: "message" | "meeting", written: WrittenItem): HTMLElement {
  const names = kind === "message" ? messageFields : meetingFields;
  const fields = Object.entries(names) as [RecipientField, string][];
  return element(
    "article",
    { class: "item" },
    element("h2", {}, kind === "message" ? "New message" : "New meeting"),
    element(
      "div",
      { class: "compose-fields" },
      ...fields.map(([field, name]) => recipientsField(name, field, written)),
      subjectField(written.subject),
    ),
    element("p", { class: "quiet" }, "This is a local tenant: nothing is sent."),
  );
}

function recipientsField(name: string, field: RecipientField, written: WrittenItem): HTMLElement {
  const input = element("input", { type: "text", autocomplete: "off", spellcheck: "false" });
  input.value = written.recipients(field).map(toText).join("; ");
  input.addEventListener("change", () => {
    written.setRecipients(field, toPeople(input.value));
  });
  return labelled(name, input);
}

function subjectField(subject: string): HTMLElement {
  const input = element("input", { type: "text", autocomplete: "off", readonly: true });
  input.value = subject;
  return labelled("Subject", input);
}

function labelled(name: string, input: HTMLElement): HTMLElement {
  return element("label", { class: "compose-field" }, element("span", {}, name), input);
}

function toText({ name, address }: MailPerson): string {
  return `${name} <${address}>`;
}
