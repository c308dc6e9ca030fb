/** Licences under which a part of the product may come: they ask for their text and no more. */
const forTheProduct = [
  "0BSD",
  "Apache-2.0",
  "BSD-2-Clause",
  "BSD-3-Clause",
  "BlueOak-1.0.0",
  "CC0-1.0",
  "ISC",
  "MIT",
  "MIT-0",
];

/** Besides, for what is never part of a build: they ask something of who passes changes on. */
const forDevelopment = [...forTheProduct, "MPL-2.0", "CC-BY-4.0"];

/** Looked at by a person, because its licence has no name. */
const readByHand = {
  // Microsoft's own, for the local tenant and the tests: never bundled, patched or passed on.
  "@microsoft/office-js": "LICENSE",
};

/** The packages of a lock file that come under another licence, one a line. */
export function wrongLicences({ packages }) {
  return Object.entries(packages)
    .filter(([folder, { link }]) => folder.startsWith("node_modules/") && link !== true)
    .flatMap(([folder, { license = "none", dev }]) => {
      const name = folder.slice(folder.lastIndexOf("node_modules/") + "node_modules/".length);
      const allowed = dev === true ? forDevelopment : forTheProduct;
      if (readByHand[name] === license || isAllowed(license, allowed)) return [];
      return [`${name}: ${license}`];
    });
}

/** Of several joined by OR one is enough; of those joined by AND all count. */
function isAllowed(licence, allowed) {
  return licence
    .replaceAll(/[()]/g, "")
    .split(" OR ")
    .some((choice) => choice.split(" AND ").every((one) => allowed.includes(one)));
}
