import path from "node:path";

import type { Answer, AnswerPath } from "./answer";
import { readFolderFile } from "./folderFiles";

/**
 * How office.js reaches the add-in: as it should, from an origin it was moved to, or as a network lets
 * it: never, not found, or a page of a proxy in its place.
 */
export type OfficeDelivery = "prompt" | "redirected" | "never" | "missing" | "replaced";

export const officeFolder = "/lib/1/hosted/";
export const officeScriptPath = `${officeFolder}office.js`;

const packageFolder = path.dirname(require.resolve("@microsoft/office-js/package.json"));

const proxysPage: Answer = {
  status: 200,
  headers: { "content-type": "text/html; charset=utf-8" },
  body: "<!doctype html><title>Blocked</title><p>This address is not allowed here.</p>",
};

/** Browsers keep the files, as they keep those of Microsoft's network: compiled, too. */
async function readKept(name: string): Promise<Answer | undefined> {
  const file = await readFolderFile(path.join(packageFolder, "dist"), name);
  return file && { ...file, headers: { ...file.headers, "cache-control": "public, max-age=900" } };
}

/**
 * Answers with office.js and what it loads beside itself.
 *
 * @param movedTo - the origin that a redirect leads to
 */
export function createOfficeFiles(delivery: OfficeDelivery = "prompt", movedTo = ""): AnswerPath {
  return async (asked) => {
    if (!asked.startsWith(officeFolder)) return undefined;
    const file = () => readKept(asked.slice(officeFolder.length));
    if (asked !== officeScriptPath) return file();
    switch (delivery) {
      case "prompt":
        return file();
      case "redirected":
        return { status: 302, headers: { location: movedTo + officeScriptPath } };
      case "never":
        return new Promise(() => undefined);
      case "missing":
        return undefined;
      case "replaced":
        return proxysPage;
    }
  };
}
