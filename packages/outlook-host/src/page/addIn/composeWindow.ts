import type { DraftForm } from "../../host/outlookWindow";
import { element, icon } from "../parts/dom";
import { sendMail } from "../mailbox/readMailbox";
import { toPeople } from "../parts/toPeople";
import { sanitizeHtml } from "../reading/sanitizeHtml";

/** Opens a compose window over the reading area. What is sent in it lies in Sent Items, and goes nowhere else. */
export function openComposeWindow(draft: DraftForm, container: HTMLElement): void {
  const opener = document.activeElement;
  const close = () => {
    dialog.remove();
    if (opener instanceof HTMLElement) opener.focus();
  };
  const body = messageBody(draft.htmlBody);
  const [to, cc, bcc, subject] = [
    field("To", draft.to.join("; ")),
    field("Cc", draft.cc.join("; ")),
    field("Bcc", draft.bcc.join("; ")),
    field("Subject", draft.subject),
  ];
  const notice = element(
    "p",
    { class: "compose-notice", role: "status" },
    "Stays on this machine.",
  );
  const send = async () => {
    const people = (one: HTMLElement) => toPeople(valueOf(one));
    await sendMail({
      to: people(to),
      cc: people(cc),
      subject: valueOf(subject),
      text: body.innerText,
    });
    close();
  };
  const dialog = element(
    "div",
    { role: "dialog", "aria-label": draft.title, class: "compose" },
    titleBar(draft.title, close),
    element("div", { class: "compose-fields" }, to, cc, draft.bcc.length > 0 ? bcc : "", subject),
    body,
    element("div", { class: "compose-actions" }, sendButton(send), notice),
  );
  dialog.addEventListener("keydown", ({ key }) => {
    if (key === "Escape") close();
  });
  container.append(dialog);
  body.focus();
}

function titleBar(title: string, onClose: () => void): HTMLElement {
  const close = element("button", { type: "button", class: "icon-button", "aria-label": "Close" });
  close.append(icon("close"));
  close.addEventListener("click", onClose);
  return element("div", { class: "compose-title" }, element("h2", {}, title), close);
}

function field(label: string, value: string): HTMLElement {
  const input = element("input", { type: "text", autocomplete: "off", spellcheck: "false" });
  input.value = value;
  return element("label", { class: "compose-field" }, element("span", {}, label), input);
}

function valueOf(labelled: HTMLElement): string {
  return labelled.querySelector("input")?.value ?? "";
}

function messageBody(html: string): HTMLElement {
  return element(
    "div",
    {
      role: "textbox",
      class: "compose-body",
      contenteditable: "true",
      "aria-multiline": "true",
      "aria-label": "Message body",
    },
    sanitizeHtml(html),
  );
}

function sendButton(onSend: () => Promise<void>): HTMLElement {
  const send = element("button", { type: "button", class: "primary-button" }, icon("send"), "Send");
  send.addEventListener("click", () => void onSend());
  return send;
}
