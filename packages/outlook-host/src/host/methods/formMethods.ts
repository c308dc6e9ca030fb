import { success } from "./methodAnswer";
import type { Method } from "./methodAnswer";
import type { OutlookWindow } from "../outlookWindow";

interface NewMessage {
  readonly toRecipients?: readonly string[] | null;
  readonly ccRecipients?: readonly string[] | null;
  readonly bccRecipients?: readonly string[] | null;
  readonly subject?: string | null;
  readonly htmlBody?: string | null;
}

const openNewMessage: Method = (parameters, { openDraft, traits }) => {
  const form = (parameters ?? {}) as NewMessage;
  if (traits.newMessageForm === "opensNothing") return success();
  openDraft({
    title: "New message",
    to: form.toRecipients ?? [],
    cc: form.ccRecipients ?? [],
    bcc: form.bccRecipients ?? [],
    subject: form.subject ?? "",
    htmlBody: traits.newMessageForm === "dropsBody" ? "" : (form.htmlBody ?? ""),
  });
  return success();
};

const openReply: Method = (parameters, outlook) => {
  openReplyForm(parameters, outlook, []);
  return success();
};

const openReplyToAll: Method = (parameters, outlook) => {
  const item = outlook.openItem();
  const others = item?.kind === "message" ? [...item.message.to, ...item.message.cc] : [];
  const cc = others.map(({ address }) => address);
  openReplyForm(
    parameters,
    outlook,
    cc.filter((address) => address !== outlook.owner.address),
  );
  return success();
};

/** Forms that show something the local page does not have. */
const showNothing: Method = () => success();

function openReplyForm(parameters: unknown, outlook: OutlookWindow, cc: readonly string[]): void {
  const { htmlBody } = (parameters ?? {}) as { readonly htmlBody?: string | null };
  const item = outlook.openItem();
  if (item?.kind !== "message") return;
  outlook.openDraft({
    title: "Reply",
    to: [item.message.from.address],
    cc,
    bcc: [],
    subject: `RE: ${item.message.subject}`,
    htmlBody: htmlBody ?? "",
  });
}

/** Each form has a number for the call without and one for the call with a callback. */
export const formMethods: Readonly<Record<number, Method>> = {
  44: openNewMessage,
  178: openNewMessage,
  10: openReply,
  183: openReply,
  30: openReply,
  181: openReply,
  11: openReplyToAll,
  184: openReplyToAll,
  31: openReplyToAll,
  182: openReplyToAll,
  7: showNothing,
  177: showNothing,
  8: showNothing,
  179: showNothing,
  9: showNothing,
  180: showNothing,
  43: showNothing,
};
