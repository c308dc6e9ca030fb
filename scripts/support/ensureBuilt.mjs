import { existsSync, mkdirSync, readdirSync, statSync, utimesSync, writeFileSync } from "node:fs";
import path from "node:path";

import { projectRoot } from "./projectRoot.mjs";
import { run, runNpm } from "./run.mjs";

const tools = ["package-lock.json", ".swcrc"];

/** The add-in as it ships. */
const addIn = {
  name: "add-in",
  title: "add-in (half a minute)",
  output: "dist/taskpane.html",
  sources: [
    "src",
    "hosting",
    "assets",
    "config.example.json",
    "manifest.xml",
    "webpack.config.js",
    ".size-limit.json",
    "package.json",
  ],
  build: () => runNpm(["run", "build"]),
};

/** The browser's part of the Outlook-like page. */
const localPage = {
  name: "local-page",
  title: "Outlook-like page",
  output: "packages/outlook-host/build/page.js",
  sources: ["packages/outlook-host/src", "packages/outlook-host/webpack.config.js"],
  build: () => runWebpack("packages/outlook-host/webpack.config.js"),
};

/** The states of the pane, side by side. */
const gallery = {
  name: "gallery",
  title: "gallery of states",
  output: "build/gallery/index.html",
  sources: ["src", "hosting", "dev/gallery", "webpack.gallery.config.js"],
  build: () => runWebpack("webpack.gallery.config.js"),
};

/** Builds what is missing or older than its sources. */
export function ensureBuilt() {
  for (const target of [addIn, localPage]) ensureTarget(target);
}

export function ensureGalleryBuilt() {
  ensureTarget(gallery);
}

function ensureTarget(target) {
  if (isCurrent(target)) return;
  console.log(`Building the ${target.title} ...`);
  build(target);
}

function runWebpack(config) {
  const cli = "node_modules/webpack-cli/bin/cli.js";
  run(process.execPath, [cli, "--config", config, "--stats", "errors-warnings"]);
}

function isCurrent({ name, output, sources }) {
  if (!existsSync(inProject(output)) || !existsSync(stampOf(name))) return false;
  const newest = Math.max(...[...sources, ...tools].map((source) => newestTime(inProject(source))));
  return newest <= statSync(stampOf(name)).mtimeMs;
}

/** webpack leaves a file alone whose content stays the same, so a file of our own keeps the time. */
function build({ name, build }) {
  const startedAt = new Date();
  build();
  mkdirSync(inProject("build"), { recursive: true });
  writeFileSync(stampOf(name), "");
  utimesSync(stampOf(name), startedAt, startedAt);
}

/** Folders count as well: a deleted file leaves its mark there alone. */
function newestTime(entry) {
  const stats = statSync(entry, { throwIfNoEntry: false });
  if (stats === undefined) return 0;
  if (!stats.isDirectory()) return stats.mtimeMs;
  const inside = readdirSync(entry).map((name) => newestTime(path.join(entry, name)));
  return Math.max(stats.mtimeMs, ...inside);
}

function stampOf(name) {
  return inProject(`build/${name}.built`);
}

function inProject(file) {
  return path.join(projectRoot, file);
}
