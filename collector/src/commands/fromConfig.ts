import { readConfig } from "../config/readConfig";
import { createLog } from "../console/log";
import { openCollector } from "./collector";
import type { Collector } from "./collector";

/** What a command works with, by collector.json. */
export function fromConfig(file: string): Promise<Collector> {
  const log = createLog((line) => {
    console.log(line);
  });
  return openCollector(readConfig(file), log);
}
