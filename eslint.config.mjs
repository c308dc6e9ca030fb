import js from "@eslint/js";
import jest from "eslint-plugin-jest";
import reactHooks from "eslint-plugin-react-hooks";
import globals from "globals";
import { defineConfig, globalIgnores } from "eslint/config";
import tseslint from "typescript-eslint";

const banned = [
  { selector: "TSEnumDeclaration", message: "Use a union of string literals." },
  {
    selector: "MemberExpression[object.name='Office'][property.name='initialize']",
    message: "Use Office.onReady().",
  },
  {
    selector: "MemberExpression[property.name=/^displayReply/]",
    message: "A reply form is addressed to the prospect: use displayNewMessageForm.",
  },
  {
    selector: "JSXAttribute[name.name='dangerouslySetInnerHTML']",
    message: "Render text; React escapes it.",
  },
  {
    selector: "MemberExpression[property.name=/^(innerHTML|outerHTML|insertAdjacentHTML)$/]",
    message: "Build elements, not markup.",
  },
];

const bannedInCore = [
  {
    selector: "NewExpression[callee.name='Date'][arguments.length=0]",
    message: "Core takes `now` as an argument.",
  },
  {
    selector:
      "CallExpression[callee.object.name=/^(Date|Math)$/][callee.property.name=/^(now|random)$/]",
    message: "Core is deterministic: take the value as an argument.",
  },
];

export default defineConfig([
  globalIgnores(["dist/", "**/build/", "coverage/"]),
  js.configs.recommended,
  {
    files: ["**/*.{ts,tsx}"],
    extends: [tseslint.configs.strictTypeChecked, tseslint.configs.stylisticTypeChecked],
    languageOptions: { parserOptions: { projectService: true } },
    rules: {
      "@typescript-eslint/consistent-type-imports": "error",
      "@typescript-eslint/switch-exhaustiveness-check": "error",
      "@typescript-eslint/restrict-template-expressions": ["error", { allowNumber: true }],
      eqeqeq: ["error", "always", { null: "ignore" }],
      "max-lines": ["error", { max: 200, skipBlankLines: true, skipComments: true }],
      "max-depth": ["error", 3],
      complexity: ["error", 10],
      "no-console": "error",
      "no-restricted-exports": ["error", { restrictDefaultExports: { direct: true } }],
      "no-restricted-syntax": ["error", ...banned],
    },
  },
  { files: ["src/taskpane/**"], extends: [reactHooks.configs.flat.recommended] },
  {
    files: ["src/core/**"],
    rules: { "no-restricted-syntax": ["error", ...banned, ...bannedInCore] },
  },
  {
    // A program on the command line speaks on the console.
    files: ["dev/**", "packages/**", "bench/**", "admin/**", "collector/**"],
    rules: { "no-console": "off" },
  },
  {
    files: ["test/**", "packages/*/test/**"],
    extends: [jest.configs["flat/recommended"], jest.configs["flat/style"]],
    rules: {
      "max-lines": "off",
      "jest/consistent-test-it": ["error", { fn: "it" }],
      "jest/no-standalone-expect": [
        "error",
        {
          additionalTestBlockFunctions: [
            ...["whenThere", "whenThere.each", "whenDuckDb", "whenSpark"],
          ],
        },
      ],
    },
  },
  { files: ["**/*.{js,cjs,mjs}"], languageOptions: { globals: globals.node } },
]);
