require("tsx/cjs");

const fs = require("node:fs");
const path = require("node:path");

const CopyPlugin = require("copy-webpack-plugin");
const HtmlPlugin = require("html-webpack-plugin");

const { version } = require("./package.json");
const { configJsonSchema } = require("./hosting/configJsonSchema");
const { buildIdPlace } = require("./hosting/buildFiles/buildId");
const { siteFilesPlugin } = require("./hosting/buildFiles/siteFilesPlugin");
const { paneStyles } = require("./hosting/paneStyles");
const { startWords } = require("./hosting/startWords");
const { trustedTypesPolicyName } = require("./hosting/trustedTypes");
const { clouds } = require("./src/adapters/config/clouds");

/** As long as a call to a system may take: a part that never comes is named, like a system that never answers. */
const partLimitMs = 10_000;

module.exports = (env, { mode = "production" }) => configuration(cloudOf(env), mode);

/** `npm run build -- --env cloud=gcchigh`: another cloud's script address and policies. */
function cloudOf({ cloud = "global" }) {
  if (clouds[cloud] === undefined) {
    throw new Error(`There is no cloud "${cloud}": use one of ${Object.keys(clouds).join(", ")}.`);
  }
  return clouds[cloud];
}

/** @returns {import("webpack").Configuration} */
const configuration = (cloud, mode) => ({
  mode,
  context: __dirname,
  devtool: false,
  entry: {
    taskpane: "./src/taskpane/index.tsx",
    commands: "./src/commands/commands.ts",
    signIn: "./src/signIn/signIn.ts",
    signedIn: "./src/signIn/signedIn.ts",
    signInDialog: "./src/signIn/signInDialog.ts",
  },
  output: {
    path: path.join(__dirname, "dist"),
    filename: "static/[name].[contenthash:10].js",
    chunkFilename: "static/[name].[contenthash:10].js",
    chunkLoadTimeout: partLimitMs,
    clean: true,
    trustedTypes: trustedTypesPolicyName,
  },
  resolve: { extensions: [".ts", ".tsx", ".js"] },
  module: { rules: [{ test: /\.tsx?$/, loader: "swc-loader" }] },
  optimization: { chunkIds: "named", splitChunks: { cacheGroups: lazyPackages() } },
  performance: false,
  plugins: [
    // A style sheet of its own would delay the first paint.
    page("taskpane", cloud, { source: "taskpane/taskpane.html", styles: paneStyles() }),
    page("commands", cloud, { source: "commands/commands.html" }),
    page("signIn", cloud, {
      name: "sign-in",
      source: "signIn/signIn.html",
      styles: signInStyles(),
    }),
    page("signInDialog", cloud, {
      name: "sign-in-dialog",
      source: "signIn/signInDialog.html",
      styles: signInStyles(),
    }),
    page("signedIn", cloud, {
      name: "signed-in",
      source: "signIn/signedIn.html",
      styles: signInStyles(),
    }),
    new CopyPlugin({
      patterns: [
        "config.example.json",
        {
          from: "src/adapters/config/configSchema.ts",
          to: "config.schema.json",
          transform: configJsonSchema,
        },
        { from: "assets", to: "assets", globOptions: { ignore: ["**/*.svg", "**/assets/app/**"] } },
      ],
    }),
    siteFilesPlugin(cloud),
  ],
});

/** Named, so that .size-limit.json can say what loads before what. */
function lazyPackages() {
  return {
    signIn: lazyPackage("sign-in", /node_modules[\\/]@azure/),
    graphClient: lazyPackage("graph-client", /node_modules[\\/]@microsoft[\\/]microsoft-graph/),
  };
}

function lazyPackage(name, test) {
  return { name, test, chunks: "async", enforce: true };
}

function page(entry, cloud, { name = entry, source, styles }) {
  return new HtmlPlugin({
    filename: `${name}.html`,
    template: path.join(__dirname, "src", source),
    chunks: [entry],
    scriptLoading: "defer",
    minify: { collapseWhitespace: true, removeComments: true, minifyCSS: true, minifyJS: true },
    templateParameters: {
      styles,
      firstScript: fs.readFileSync(path.join(__dirname, "hosting/firstScript.js"), "utf8"),
      version,
      build: buildIdPlace,
      startWords: startWords(),
      officeScript: cloud.officeScript,
    },
  });
}

function signInStyles() {
  return fs.readFileSync(path.join(__dirname, "src/signIn/signIn.css"), "utf8");
}
