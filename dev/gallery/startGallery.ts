import path from "node:path";

import { startFileServer } from "@who-knows-whom/outlook-host/server/fileServer";
import type { FileServer } from "@who-knows-whom/outlook-host/server/fileServer";
import { readFolderFile } from "@who-knows-whom/outlook-host/server/folderFiles";

const builtFolder = path.join(__dirname, "..", "..", "build", "gallery");

/** Serves the gallery of states, as it was built. Port 0 takes any free one. */
export function startGallery(port: number): Promise<FileServer> {
  const answer = (file: string) => readFolderFile(builtFolder, file === "/" ? "index.html" : file);
  return startFileServer(() => answer, { port });
}
