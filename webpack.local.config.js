const path = require("node:path");

/** The browser's part of the Outlook-like page; never part of the shipped build. */
module.exports = {
  mode: "development",
  devtool: "source-map",
  target: ["web", "es2022"],
  entry: {
    page: "./dev/outlook/page/main.ts",
    microsoftAjax: "./dev/outlook/shims/microsoftAjax.ts",
    nestedAppAuthBridge: "./dev/outlook/shims/nestedAppAuthBridge.ts",
  },
  output: { path: path.join(__dirname, "build", "local"), clean: true },
  resolve: { extensions: [".ts", ".js"] },
  module: { rules: [{ test: /\.ts$/, use: "swc-loader" }] },
};
