import { interfaceLanguages } from "../src/core/words/language";
import { readWords } from "./readWords";

/** Pages for people who open the site's address in a browser, by file name. Nothing in them runs. */
export function sitePages(): Readonly<Record<string, string>> {
  return { "index.html": page(["welcome"]), "404.html": page(["notFound", "welcome"]) };
}

function page(parts: readonly ("welcome" | "notFound")[]): string {
  const texts = interfaceLanguages.map((language) => {
    const words = readWords(language, "site");
    const text = parts.map((part) => words[part]).join(" ");
    return `    <p lang="${language}" dir="${words.direction}">${text}</p>`;
  });
  return `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <meta name="robots" content="noindex">
    <title>Who Knows Whom</title>
    <link rel="stylesheet" href="/assets/support.css">
  </head>
  <body>
    <h1>Who Knows Whom</h1>
${texts.join("\n")}
  </body>
</html>
`;
}
