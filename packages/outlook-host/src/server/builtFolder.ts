import path from "node:path";

/** Where webpack.config.js of this package puts the page's scripts and the shims. */
export const builtFolder = path.join(__dirname, "..", "..", "build");
