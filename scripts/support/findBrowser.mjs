import { accessSync, constants } from "node:fs";
import { homedir } from "node:os";
import path from "node:path";

import { installOnDebian } from "./installOnDebian.mjs";
import { stopWith } from "./stopWith.mjs";

const packages = ["chromium", "fonts-liberation", "fonts-noto-core", "fonts-noto-cjk"];

/**
 * Path of an installed Chrome, Edge or Chromium; CHROME_PATH goes before all others. Debian's
 * chromium is installed where it may be, otherwise the program ends with one sentence.
 */
export function findBrowser() {
  const asked = process.env.CHROME_PATH;
  if (asked) return isProgram(asked) ? asked : stopWith(`CHROME_PATH names no program: ${asked}`);
  const found = installed();
  if (found !== undefined) return found;
  installOnDebian(packages, "the browser tests (about a minute)");
  return installed() ?? stopWith(whatToInstall);
}

const whatToInstall =
  "The browser tests need Chrome, Edge or Chromium: install one, or set CHROME_PATH to its program.";

function installed() {
  const places = { darwin: onMac, win32: onWindows }[process.platform] ?? onLinux;
  return places().find(isProgram);
}

function onLinux() {
  const names = [
    "google-chrome-stable",
    "google-chrome",
    "chromium",
    "chromium-browser",
    "microsoft-edge-stable",
    "microsoft-edge",
  ];
  const folders = [...(process.env.PATH ?? "").split(path.delimiter), "/usr/bin", "/snap/bin"];
  return names.flatMap((name) => folders.map((folder) => path.join(folder, name)));
}

function onMac() {
  const names = ["Google Chrome", "Microsoft Edge", "Chromium"];
  return names.flatMap((name) =>
    ["/Applications", path.join(homedir(), "Applications")].map((folder) =>
      path.join(folder, `${name}.app`, "Contents", "MacOS", name),
    ),
  );
}

function onWindows() {
  const programs = [
    "Google/Chrome/Application/chrome.exe",
    "Microsoft/Edge/Application/msedge.exe",
  ];
  const { PROGRAMFILES, "PROGRAMFILES(X86)": programFiles32, LOCALAPPDATA } = process.env;
  const folders = [PROGRAMFILES, programFiles32, LOCALAPPDATA].filter(Boolean);
  return programs.flatMap((program) => folders.map((folder) => path.join(folder, program)));
}

function isProgram(file) {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
