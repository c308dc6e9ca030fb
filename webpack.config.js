require("tsx/cjs");

const fs = require("node:fs");
const path = require("node:path");

const CopyPlugin = require("copy-webpack-plugin");
const HtmlPlugin = require("html-webpack-plugin");

const budgets = require("./hosting/budget.json");
const { byteBudgetPlugin } = require("./hosting/byteBudgetPlugin");
const { configJsonSchema } = require("./hosting/configJsonSchema");
const { paneStyles } = require("./hosting/paneStyles");
const { scriptOriginsOf } = require("./hosting/scriptOrigins");
const { clouds } = require("./src/adapters/config/clouds");

const cloud = clouds.global;
const paneFolder = path.join(__dirname, "src/taskpane");

/** @returns {import("webpack").Configuration} */
module.exports = (_env, { mode = "production" }) => ({
  mode,
  context: __dirname,
  devtool: false,
  entry: { taskpane: "./src/taskpane/index.tsx" },
  output: {
    path: path.join(__dirname, "dist"),
    filename: "[name].[contenthash].js",
    chunkFilename: "[name].[contenthash].js",
    clean: true,
  },
  resolve: { extensions: [".ts", ".tsx", ".js"] },
  module: { rules: [{ test: /\.tsx?$/, loader: "swc-loader" }] },
  optimization: { chunkIds: "named", splitChunks: { cacheGroups: lazyPackages() } },
  performance: false,
  plugins: [
    page("taskpane"),
    new CopyPlugin({
      patterns: [
        "config.json",
        {
          from: "src/adapters/config/configSchema.ts",
          to: "config.schema.json",
          transform: configJsonSchema,
        },
        { from: "assets", to: "assets", globOptions: { ignore: ["**/*.svg"] } },
      ],
    }),
    byteBudgetPlugin(budgets),
  ],
});

/** Named, so that the budget can say what loads before what. */
function lazyPackages() {
  return {
    signIn: lazyPackage("sign-in", /node_modules[\\/]@azure/),
    graph: lazyPackage("graph", /node_modules[\\/]@microsoft[\\/]microsoft-graph/),
  };
}

function lazyPackage(name, test) {
  return { name, test, chunks: "async", enforce: true };
}

function page(name) {
  return new HtmlPlugin({
    filename: `${name}.html`,
    template: path.join(paneFolder, `${name}.html`),
    chunks: [name],
    scriptLoading: "defer",
    minify: { collapseWhitespace: true, removeComments: true, minifyCSS: true, minifyJS: true },
    templateParameters: {
      // A style sheet of its own would delay the first paint.
      styles: paneStyles(),
      firstScript: fs.readFileSync(path.join(__dirname, "hosting/firstScript.js"), "utf8"),
      scriptOrigins: scriptOriginsOf(cloud).join(" "),
      officeScript: `${cloud.officeScriptOrigin}/lib/1/hosted/office.js`,
    },
  });
}
