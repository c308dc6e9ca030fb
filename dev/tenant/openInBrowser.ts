import { spawn } from "node:child_process";

/** Opens an address in the person's browser, where there is a screen to show it on. */
export function openInBrowser(url: string): void {
  const command = openerOf(process.platform, process.env);
  if (command === undefined) return;
  const [program, ...parameters] = command;
  // Without the opener, the printed address is still there to be followed.
  spawn(program, [...parameters, url], { stdio: "ignore", detached: true })
    .on("error", () => undefined)
    .unref();
}

function openerOf(
  platform: NodeJS.Platform,
  { DISPLAY, WAYLAND_DISPLAY, CI }: NodeJS.ProcessEnv,
): readonly [string, ...string[]] | undefined {
  if (CI !== undefined) return undefined;
  if (platform === "darwin") return ["open"];
  if (platform === "win32") return ["cmd", "/c", "start", ""];
  return DISPLAY === undefined && WAYLAND_DISPLAY === undefined ? undefined : ["xdg-open"];
}
