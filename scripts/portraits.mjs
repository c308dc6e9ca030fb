// Draws the portraits that the Graph stand-in hands out, in the browser that is installed.
import { mkdir, writeFile } from "node:fs/promises";
import path from "node:path";

import { chromium } from "playwright-core";

import { findBrowser } from "./support/findBrowser.mjs";
import { projectRoot } from "./support/projectRoot.mjs";

const folder = path.join(projectRoot, "packages", "graph-stand-in", "portraits");
const size = 48;

const shortHair = `<path d="M14 20a10 10 0 0 1 20 0c-3-4-17-4-20 0z"/>`;
const longHair = `<path d="M12 32V21a12 12 0 0 1 24 0v11h-5V21c-4-3-10-3-14 0v11z"/>`;
const curls = [15, 20, 24, 28, 33].map((x) => `<circle cx="${x}" cy="14" r="4.5"/>`).join("");
const bald = "";

/** Nobody real: a background, a skin, a shirt and hair. */
const people = [
  { back: "#d7e8f7", skin: "#f1c9a5", shirt: "#2b6cb0", hair: "#4a3423", style: shortHair },
  { back: "#f7e3d7", skin: "#8d5a3b", shirt: "#b7472a", hair: "#1f1a17", style: longHair },
  { back: "#dff3e3", skin: "#e0ac84", shirt: "#2f855a", hair: "#7b4a21", style: curls },
  { back: "#efe2f6", skin: "#c68863", shirt: "#6b46c1", hair: "#2d2320", style: bald },
  { back: "#fdf3cf", skin: "#f3d3b8", shirt: "#975a16", hair: "#c99a4b", style: longHair },
  { back: "#e2e8f0", skin: "#5d3a26", shirt: "#2d3748", hair: "#14100e", style: curls },
];

function portrait({ back, skin, shirt, hair, style }) {
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${size}" height="${size}" viewBox="0 0 48 48" style="display:block">
    <rect width="48" height="48" fill="${back}"/>
    <path d="M6 48a18 16 0 0 1 36 0z" fill="${shirt}"/>
    <path d="M20 28h8v7a4 4 0 0 1-8 0z" fill="${skin}"/>
    <circle cx="24" cy="22" r="9.5" fill="${skin}"/>
    <g fill="${hair}">${style}</g>
  </svg>`;
}

await mkdir(folder, { recursive: true });
const browser = await chromium.launch({
  executablePath: await findBrowser(),
  args: ["--no-sandbox"],
});
const page = await browser.newPage({ viewport: { width: size, height: size } });
for (const [index, person] of people.entries()) {
  await page.setContent(`<body style="margin:0">${portrait(person)}`);
  const jpeg = await page.screenshot({ type: "jpeg", quality: 80 });
  await writeFile(path.join(folder, `${index + 1}.jpg`), jpeg);
}
await browser.close();
