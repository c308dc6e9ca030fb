const path = require("node:path");

/** The browser's part of the Outlook-like page; never part of the shipped build. */
module.exports = {
  context: __dirname,
  mode: "development",
  devtool: "source-map",
  target: ["web", "es2022"],
  entry: {
    page: "./src/page/main.ts",
    microsoftAjax: "./src/shims/microsoftAjax.ts",
    outlookClient: "./src/shims/outlookClient.ts",
    nestedAppAuthBridge: "./src/shims/nestedAppAuthBridge.ts",
  },
  output: { path: path.join(__dirname, "build"), clean: true },
  resolve: { extensions: [".ts", ".js"] },
  module: { rules: [{ test: /\.ts$/, use: "swc-loader" }] },
};
