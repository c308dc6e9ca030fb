import path from "node:path";

import type { MailboxReader } from "@who-knows-whom/stand-in-base/tenant/mailboxReader";
import type { MailboxSender } from "@who-knows-whom/stand-in-base/tenant/mailboxSender";

import type { PageSession } from "../mailboxJson";
import type { AnswerPath } from "./answer";
import { builtFolder } from "./builtFolder";
import { readFolderFile } from "./folderFiles";
import { answerMailboxApi } from "./mailboxApi";
import { sendFromPage } from "./sendFromPage";
import type { Trouble } from "./trouble";

const sourceFolder = path.join(__dirname, "..", "page");
const prefix = "/outlook/";

export interface PageFilesOptions {
  readonly mailbox: MailboxReader & MailboxSender;
  readonly session: PageSession;
  readonly trouble?: Trouble | undefined;
}

/** The Outlook-like page: its markup and styles from the source, its scripts from the local build. */
export function createPageFiles({ mailbox, trouble, ...options }: PageFilesOptions): AnswerPath {
  return async (path, sent) => {
    const faults = trouble?.page;
    const session = { ...options.session, ...(faults && { faults }) };
    if (path === "/") return readPage(session);
    if (!path.startsWith(prefix)) return undefined;
    const name = path.slice(prefix.length);
    return (
      answerMailboxApi(path, mailbox, session) ??
      sendFromPage({ path, sent }, mailbox, session) ??
      (await readFolderFile(builtFolder, name)) ??
      (await readFolderFile(sourceFolder, name))
    );
  };
}

async function readPage({ identityUrl, addInUrl }: PageSession) {
  const page = await readFolderFile(sourceFolder, "page.html");
  const policy = [
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self'",
    "img-src 'self'",
    `connect-src 'self' ${identityUrl}`,
    `frame-src ${new URL(addInUrl).origin}`,
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
  ].join("; ");
  return page && { ...page, headers: { ...page.headers, "content-security-policy": policy } };
}
