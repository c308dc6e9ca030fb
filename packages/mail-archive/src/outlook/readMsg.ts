import MsgReader from "@kenjiuno/msgreader";
import type { FieldsData } from "@kenjiuno/msgreader";

/** Of PidTagMessageFlags. */
const unsentFlag = 0x8;

/** Fields that speak of a body in parts, which the text of a .msg is not. */
const bodyField = /^(?:content-[!-9;-~]+|mime-version)[ \t]*:.*(?:\r?\n[ \t].*)*\r?\n?/gim;

/** A message of Outlook as other programs would write it, or the reason why it is none. */
export function readMsg(bytes: Buffer): Buffer | string {
  const fields = parse(bytes);
  if (fields === undefined) return "it is a damaged Outlook file";
  const { messageClass = "IPM.Note", messageFlags = 0, body = "" } = fields;
  if (!/^(?:IPM\.Note|REPORT)/i.test(messageClass)) return "it is no email";
  const header = headerOf(fields);
  return Buffer.from(
    [
      ...((messageFlags & unsentFlag) !== 0 ? ["X-Unsent: 1"] : []),
      header,
      "Content-Type: text/plain; charset=utf-8",
      "",
      body,
    ].join("\n"),
  );
}

function parse(bytes: Buffer): FieldsData | undefined {
  try {
    const reader = new MsgReader(new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength));
    const fields = reader.getFileData();
    return fields.error === undefined ? fields : undefined;
  } catch {
    return undefined;
  }
}

/** What was received has the header it came with; what was sent has only Outlook's own fields. */
function headerOf(fields: FieldsData): string {
  const { headers = "" } = fields;
  const header = headers.replace(bodyField, "").trim();
  return /^from[ \t]*:/im.test(header) ? header : ownHeader(fields);
}

function ownHeader(fields: FieldsData): string {
  const { subject = "", clientSubmitTime, messageDeliveryTime } = fields;
  const recipients = fields.recipients ?? [];
  const listed = (type: FieldsData["recipType"]) =>
    recipients
      .filter(({ recipType = "to" }) => recipType === type)
      .map(({ name, smtpAddress, email }) => mailbox(name, smtpAddress ?? email))
      .join(", ");
  const date = clientSubmitTime ?? messageDeliveryTime;
  const values = {
    From: mailbox(fields.senderName, senderOf(fields)),
    To: listed("to"),
    Cc: listed("cc"),
    Bcc: listed("bcc"),
    Subject: subject,
    "Message-ID": fields.messageId ?? "",
    Date: date === undefined ? "" : new Date(date).toUTCString(),
  };
  return Object.entries(values)
    .filter(([, value]) => value !== "")
    .map(([name, value]) => `${name}: ${value.replace(/[\r\n]+/g, " ")}`)
    .join("\n");
}

/** Exchange knows its own people by a path; what else names the sender has the address. */
function senderOf(fields: FieldsData): string | undefined {
  const { senderSmtpAddress, senderEmail, senderName, recipients = [] } = fields;
  const { sentRepresentingSmtpAddress, creatorSMTPAddress, lastModifierSMTPAddress } = fields;
  const oneself = recipients.find(({ name }) => name !== undefined && name === senderName);
  return [
    senderSmtpAddress,
    senderEmail,
    sentRepresentingSmtpAddress,
    creatorSMTPAddress,
    lastModifierSMTPAddress,
    oneself?.smtpAddress,
    oneself?.email,
  ].find((address) => address?.includes("@"));
}

function mailbox(name = "", address = ""): string {
  const isNameOnly = name === "" || name === address;
  return isNameOnly ? address : `"${name.replace(/["\\]/g, "")}" <${address}>`;
}
