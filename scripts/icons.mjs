// Draws the add-in's PNG icons from assets/icon.svg in the browser that is installed.
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

const svg = await readFile(path.join(assets, "icon.svg"), "utf8");
const browser = await chromium.launch({
  executablePath: await findBrowser(),
  args: ["--no-sandbox"],
});
const icons = Object.entries(sizesIn).flatMap(([folder, sizes]) =>
  sizes.map((size) => ({ folder, size })),
);
for (const { folder, size } of icons) {
  const page = await browser.newPage({ viewport: { width: size, height: size } });
  const source = `data:image/svg+xml;base64,${Buffer.from(svg).toString("base64")}`;
  await page.setContent(
    `<body style="margin:0"><img src="${source}" width="${size}" height="${size}" style="display:block">`,
  );
  await page.waitForFunction("document.images[0]?.complete === true");
  const png = await page.screenshot({ omitBackground: true });
  await writeFile(path.join(assets, folder, `icon-${size}.png`), png);
  await page.close();
}
await browser.close();
