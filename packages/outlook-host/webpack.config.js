const path = require("node:path");

const { BannerPlugin } = require("webpack");

/** Where live pages have it from: its error is none of the add-in's own files. */
const microsoftAjaxUrl = "https://ajax.aspnetcdn.com/ajax/3.5/MicrosoftAjax.js";

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
    wrongClock: "./src/shims/wrongClock.ts",
    nestedAppAuthBridge: "./src/shims/nestedAppAuthBridge.ts",
  },
  output: { path: path.join(__dirname, "build"), clean: true },
  resolve: { extensions: [".ts", ".js"] },
  module: { rules: [{ test: /\.ts$/, use: "swc-loader" }] },
  plugins: [
    new BannerPlugin({
      banner: `//# sourceURL=${microsoftAjaxUrl}`,
      include: /^microsoftAjax\.js$/,
      raw: true,
      footer: true,
    }),
  ],
};
