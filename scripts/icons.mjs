// Draws the add-in's PNG icons from the SVG files in assets/ in the browser that is installed.
import { readFile, writeFile } from "node:fs/promises";
import path from "node:path";
import { fileURLToPath } from "node:url";

import { chromium } from "playwright-core";

import { findBrowser } from "./support/findBrowser.mjs";

const assets = path.join(path.dirname(fileURLToPath(import.meta.url)), "..", "assets");

/** Pixel sizes by folder: for buttons and the product, and those of phones. */
const sizesIn = {
  ".": [16, 20, 24, 32, 40, 48, 64, 80, 128],
  phone: [25, 32, 48, 50, 64, 75, 96, 144],
};
const icons = [
  ...Object.entries(sizesIn).flatMap(([folder, sizes]) =>
    sizes.map((size) => ({ source: "icon.svg", file: `${folder}/icon-${size}.png`, size })),
  ),
  // Of the app package: the first on a ground of its own, because Microsoft rounds its corners.
  { source: "icon.svg", file: "app/color.png", size: 192, margin: 36, ground: "#ffffff" },
  { source: "outline.svg", file: "app/outline.png", size: 32 },
];

const browser = await chromium.launch({
  executablePath: await findBrowser(),
  args: ["--no-sandbox"],
});
for (const { source, file, size, margin = 0, ground = "transparent" } of icons) {
  const svg = await readFile(path.join(assets, source));
  const page = await browser.newPage({ viewport: { width: size, height: size } });
  const address = `data:image/svg+xml;base64,${svg.toString("base64")}`;
  const side = size - 2 * margin;
  await page.setContent(
    `<body style="margin:0;padding:${margin}px;background:${ground}"><img src="${address}" width="${side}" height="${side}" style="display:block">`,
  );
  await page.waitForFunction("document.images[0]?.complete === true");
  await writeFile(path.join(assets, file), await page.screenshot({ omitBackground: true }));
  await page.close();
}
await browser.close();
