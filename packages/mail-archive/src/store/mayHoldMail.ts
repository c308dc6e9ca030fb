/** What mail programs keep beside mail, and what people keep in the same folder. */
const otherExtension =
  /\.(?:msf|dat|json|jsonl|sqlite|sqlite-wal|sqlite-shm|db|plist|rdf|xml|js|css|html?|mab|ini|log|ics|vcf|csv|xpi|jar|pdf|png|jpe?g|gif|svg|webp|heic|mp[34]|mov|docx?|xlsx?|pptx?|od[tsp]|rtf|exe|dll|lock|crt|pem)$/i;

/** Hidden files, and the shadows macOS writes beside every file of an archive. */
const hidden = /(?:^|\/)(?:\.[^/]*|__MACOSX\/.*|Icon\r)$/;

/** Whether a file is worth a look, by its name. */
export function mayHoldMail(path: string): boolean {
  return !otherExtension.test(path) && !hidden.test(path);
}
