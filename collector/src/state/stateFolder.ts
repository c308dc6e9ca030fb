import path from "node:path";

/**
 * Where the collector remembers: hashes of people outside, directory ids of colleagues, days. No address,
 * name or subject lies in it. One mailbox is three files, each replaced whole.
 */
export interface StateFolder {
  readonly root: string;
  readonly keyFile: string;
  /** Who is at work on it. */
  readonly locks: string;
  readonly stoppedFile: string;
  readonly publishedFile: string;
  readonly combined: {
    readonly documents: string;
    readonly seals: string;
    readonly facts: string;
    /** What the engine is given besides the mailboxes. */
    readonly inputs: string;
  };
  readonly tallyFile: (mailboxId: string) => string;
  readonly peopleFile: (mailboxId: string) => string;
  readonly mailboxFile: (mailboxId: string) => string;
  readonly folders: { readonly tally: string; readonly people: string; readonly mailboxes: string };
}

export function stateFolder(root: string): StateFolder {
  const at = (...parts: readonly string[]) => path.join(root, ...parts);
  // A folder with fifty thousand files is slow to list.
  const ofMailbox = (folder: string, ending: string) => (id: string) =>
    at(folder, id.slice(0, 2), `${id}${ending}`);
  return {
    root,
    keyFile: at("key"),
    locks: at("locks"),
    stoppedFile: at("stopped.csv.gz"),
    publishedFile: at("published.csv"),
    combined: {
      documents: at("combined", "documents.csv.gz"),
      seals: at("combined", "seals.csv.gz"),
      facts: at("combined", "facts.json"),
      inputs: at("combined", "inputs"),
    },
    tallyFile: ofMailbox("tally", ".csv.gz"),
    peopleFile: ofMailbox("people", ".csv.gz"),
    mailboxFile: ofMailbox("mailboxes", ".json"),
    folders: { tally: at("tally"), people: at("people"), mailboxes: at("mailboxes") },
  };
}
