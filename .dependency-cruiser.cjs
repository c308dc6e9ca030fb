/** @type {import("dependency-cruiser").IConfiguration} */
module.exports = {
  forbidden: [
    {
      name: "no-circular",
      comment: "Two modules that need each other are one module, or are missing a third.",
      severity: "error",
      from: {},
      to: { circular: true },
    },
    {
      name: "core-is-pure",
      comment: "Core may import core only: no packages, no Node, no shell.",
      severity: "error",
      from: { path: "^src/core/" },
      to: { pathNot: "^src/core/" },
    },
    {
      name: "words-know-words",
      comment:
        "Words are data: they take the vocabulary of core and know nothing of who shows them.",
      severity: "error",
      from: { path: "^src/words/" },
      to: { pathNot: "^src/(words|core)/" },
    },
    {
      name: "words-are-loaded",
      comment:
        "An import of a language's folder would bundle it for everybody: load it by src/words/load*.ts. English is at hand where the pane starts.",
      severity: "error",
      from: { path: "^src/(?!words/)" },
      to: { path: "^src/words/[a-z]{2}/", pathNot: "^src/words/en/pane[.]ts$" },
    },
    {
      name: "adapters-know-no-ui",
      comment: "Adapters implement ports for whoever asks; React, Fluent and views stay outside.",
      severity: "error",
      from: { path: "^src/adapters/" },
      to: {
        path: [
          "^src/(taskpane|commands|words)/",
          "^src/services/",
          "node_modules/(react|react-dom|@fluentui)/",
        ],
      },
    },
    {
      name: "one-adapter-one-system",
      comment:
        "Adapters for different systems do not import one another; http/ serves them all. Graph's list of scopes is what config.json may name.",
      severity: "error",
      from: { path: "^src/adapters/([^/]+)/" },
      to: {
        path: "^src/adapters/(?!$1/|http/)[^/]+/",
        pathNot: "^src/adapters/graph/graphScopes[.]ts$",
      },
    },
    {
      name: "only-services-builds-adapters",
      comment:
        "Adapters, MSAL and the Graph client are reached through src/services alone. The windows of sign-in are pages of their own.",
      severity: "error",
      from: {
        path: "^src/",
        pathNot: ["^src/adapters/", "^src/services/", "^src/signIn/"],
      },
      to: {
        path: ["^src/adapters/", "node_modules/(@azure|@microsoft/microsoft-graph-client)/"],
      },
    },
    {
      name: "services-are-handed-in",
      comment:
        "Only the entry files build services. Hooks and components take them as arguments: import the type.",
      severity: "error",
      from: {
        path: "^src/(taskpane|commands)/",
        pathNot: ["^src/taskpane/index[.]tsx$", "^src/commands/commands[.]ts$"],
      },
      to: { path: "^src/services/", dependencyTypesNot: ["type-only"] },
    },
    {
      name: "services-know-no-ui",
      comment: "The composition root serves both bundles: it must pull neither into the other.",
      severity: "error",
      from: { path: "^src/services/" },
      to: { path: ["^src/(taskpane|commands)/", "node_modules/(react|react-dom|@fluentui)/"] },
    },
    {
      name: "commands-and-taskpane-are-separate-bundles",
      comment: "What both need lives in src/core, src/words, src/adapters or src/services.",
      severity: "error",
      from: { path: "^src/(taskpane|commands)/" },
      to: { path: "^src/(taskpane|commands)/", pathNot: "^src/$1/" },
    },
    {
      name: "the-pane-stands-on-its-parts",
      comment:
        "state, text, hooks and parts serve every folder of the picture, so they know none. What loads a folder lives with the pane or in that folder.",
      severity: "error",
      from: { path: "^src/taskpane/(state|text|hooks|parts)/" },
      to: { path: "^src/taskpane/(?!state/|text/|hooks/|parts/)" },
    },
    {
      name: "no-test-code-in-src",
      comment:
        "What a test needs and the product does not belongs in test, packages, dev or bench.",
      severity: "error",
      from: { path: "^src/" },
      to: { path: "^(test|packages|dev|bench)/" },
    },
    {
      name: "packages-stand-alone",
      comment:
        "A stand-in that shares code with the adapter it answers agrees with its mistakes, and a package that needs this project cannot be used without it.",
      severity: "error",
      from: { path: "^packages/" },
      to: { path: "^(src|hosting|admin|dev|test|bench)/" },
    },
    {
      name: "packages-depend-downward",
      comment: "Packages build on stand-in-base; beyond that none knows another.",
      severity: "error",
      from: { path: "^packages/([^/]+)/" },
      to: { path: "^packages/(?!$1/|stand-in-base/)" },
    },
    {
      name: "packages-are-entered-by-name",
      comment: "A package's exports say what others may use of it.",
      severity: "error",
      from: { path: "^(packages/[^/]+|[^/]+)/" },
      to: {
        path: "^packages/",
        pathNot: "^$1/",
        // By name from the project, and from another package.
        dependencyTypesNot: ["aliased-workspace", "undetermined"],
      },
    },
    {
      name: "package-sources-need-no-test",
      comment: "What a package's tests share is exported under testing/, for tests.",
      severity: "error",
      from: { path: "^(packages/[^/]+/src|dev)/" },
      to: { path: "^packages/[^/]+/test/" },
    },
    {
      name: "the-local-tenant-does-not-know-the-product",
      comment:
        "The tenant serves the built product and shares no code with it. Core's vocabulary and the clouds' data are fine; the gallery shows the pane itself.",
      severity: "error",
      from: { path: "^dev/", pathNot: "^dev/gallery/" },
      to: {
        path: "^src/(adapters|services|taskpane|commands|words)",
        pathNot: "^src/adapters/config/clouds[.]ts$",
      },
    },
    {
      name: "the-collector-is-apart",
      comment:
        "A rep's build carries nothing of the collector. It takes from the product what both have to agree about: core, sealing, clouds, the form of a user.",
      severity: "error",
      from: { path: "^(src|hosting|packages)/" },
      to: { path: "^collector/" },
    },
    {
      name: "the-collector-takes-little",
      comment: "What the collector needs of the adapters is listed here; the rest is the pane's.",
      severity: "error",
      from: { path: "^collector/src/" },
      to: {
        path: "^(src|dev|test|admin|hosting|packages|bench)/",
        pathNot: [
          "^src/core/",
          "^src/adapters/organizationMail/(acquaintanceTable|tableHeader)[.]ts$",
          "^src/adapters/organizationMail/sealing/",
          "^src/adapters/config/clouds[.]ts$",
          "^src/adapters/http/retryPolicy[.]ts$",
          "^src/adapters/graph/people/parseUsers[.]ts$",
        ],
      },
    },
    {
      name: "no-orphans",
      comment: "A module that nobody imports is either an entry file or left over.",
      severity: "error",
      from: {
        orphan: true,
        path: "^(src|dev|packages/[^/]+/src)/",
        pathNot: ["[.]d[.]ts$", "^packages/outlook-host/src/shims/"],
      },
      to: {},
    },
  ],
  options: {
    tsConfig: { fileName: "tsconfig.json" },
    tsPreCompilationDeps: true,
    doNotFollow: { path: "node_modules" },
    enhancedResolveOptions: { exportsFields: ["exports"] },
  },
};
