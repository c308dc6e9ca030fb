import { readFileSync } from "node:fs";

import { validateXML } from "xmllint-wasm";

/** The FetchXML queries in the URL and the body of a request, a batch's parts included. */
export function fetchXmlIn(request: string): readonly string[] {
  return [...request.matchAll(/[?&]fetchXml=([^&\s]+)/g)].map(([, xml = ""]) =>
    decodeURIComponent(xml),
  );
}

/** @returns what the schema objects to */
export async function validateFetchXml(
  queries: readonly string[],
  schemaFile: string,
): Promise<readonly string[]> {
  const schema = readFileSync(schemaFile, "utf8");
  const xml = queries.map((contents, index) => ({ fileName: `${index}.xml`, contents }));
  const { errors } = await validateXML({ xml, schema });
  return errors.map(({ message }) => message);
}
