import { readIfThere, writeWhole } from "./atomicFile";
import { fromCsv, toCsv } from "./csv";
import type { StateFolder } from "./stateFolder";

/** People who objected, by their hash: nothing else of them is kept. */
export function readStopList({ stoppedFile }: StateFolder): readonly string[] {
  const bytes = readIfThere(stoppedFile);
  return bytes === undefined ? [] : fromCsv(bytes).flatMap(([id = ""]) => (id === "" ? [] : [id]));
}

export function addToStopList(state: StateFolder, id: string): void {
  const ids = [...new Set([...readStopList(state), id])].sort();
  writeWhole(
    state.stoppedFile,
    toCsv(
      ["id"],
      ids.map((one) => [one]),
    ),
  );
}
