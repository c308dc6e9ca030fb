import type { ArchiveProgress } from "../archive/archiveProgress";

const words = { reading: "Reading mail", writing: "Filling the tenant" } as const;

/** Shows progress on one line of a terminal; elsewhere a line for every tenth of a step. */
export function createProgressLine(
  output: NodeJS.WriteStream,
): (progress: ArchiveProgress) => void {
  let lastLine = "";

  return ({ step, messages, fraction }) => {
    const shownPercent = output.isTTY ? Math.floor(fraction * 100) : Math.floor(fraction * 10) * 10;
    const count = output.isTTY ? `, ${messages.toLocaleString("en-US")} messages` : "";
    const line = `${words[step]}: ${shownPercent} %${count}`;
    if (line === lastLine) return;
    lastLine = line;
    output.write(output.isTTY ? `\r\u001b[K${line}${fraction >= 1 ? "\n" : ""}` : `${line}\n`);
  };
}
