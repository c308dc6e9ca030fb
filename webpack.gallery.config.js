require("tsx/cjs");

const path = require("node:path");

const HtmlPlugin = require("html-webpack-plugin");

const { paneStyles } = require("./hosting/paneStyles");

/** The gallery of states; never part of the shipped build. */
module.exports = {
  mode: "production",
  devtool: false,
  context: __dirname,
  entry: {
    overview: "./dev/gallery/page/overview.ts",
    state: "./dev/gallery/page/showState.tsx",
  },
  output: { path: path.join(__dirname, "build", "gallery"), clean: true },
  resolve: { extensions: [".ts", ".tsx", ".js"] },
  module: { rules: [{ test: /\.tsx?$/, loader: "swc-loader" }] },
  performance: false,
  // Nobody downloads it: making it small would take half the build.
  optimization: { minimize: false },
  plugins: [
    new HtmlPlugin({
      filename: "index.html",
      template: "dev/gallery/page/overview.html",
      chunks: ["overview"],
    }),
    // The pane's own page, with another script in place of the pane's.
    new HtmlPlugin({
      filename: "state.html",
      template: "src/taskpane/taskpane.html",
      chunks: ["state"],
      minify: false,
      templateParameters: {
        styles: paneStyles(),
        version: require("./package.json").version,
        build: "0000000000",
        firstScript: "",
        startWords: "",
        officeScript: "data:text/javascript,",
      },
    }),
  ],
};
