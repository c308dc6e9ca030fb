import path from "node:path";

import { createGraphContract } from "./graph/graphContract";
import type { CheckExchange } from "./graph/graphContract";
import { sharedFolder } from "./sharedFolder";

const excerpts = path.join(__dirname, "..", "..", "contract", "data");
const whole = sharedFolder("CONTRACTS_DIR", "../shared/contracts");

/** `it`, or `it.skip` where the contract is not there. */
type WhenThere = typeof it;

const always = { covers: "what the product asks", whenThere: it } as const;
const ifThere = {
  covers: "everything",
  whenThere: whole === undefined ? it.skip : it,
} as const;

export interface GraphContract {
  readonly name: string;
  readonly covers: "what the product asks" | "everything";
  readonly whenThere: WhenThere;
  readonly check: CheckExchange;
}

/** OpenAPI documents of Microsoft Graph: our own excerpt, and a whole one beside the project. */
export const graphContracts: readonly GraphContract[] = [
  { ...always, name: "our excerpt", check: checkBy(path.join(excerpts, "graph.json")) },
  {
    ...ifThere,
    name: "the whole contract",
    check: checkBy(path.join(whole ?? "", "graph-openapi.json")),
  },
];

export interface FetchXmlSchema {
  readonly name: string;
  readonly whenThere: WhenThere;
  readonly schemaFile: string;
}

/** Schemas of FetchXML: of the elements we use, and Microsoft's own beside the project. */
export const fetchXmlSchemas: readonly FetchXmlSchema[] = [
  { ...always, name: "our excerpt", schemaFile: path.join(excerpts, "fetchXml.xsd") },
  { ...ifThere, name: "Microsoft's schema", schemaFile: path.join(whole ?? "", "fetch.xsd") },
];

/** Reads the contract when it is first needed, which is never where it is not there. */
function checkBy(file: string): CheckExchange {
  let check: CheckExchange | undefined;
  return (exchange) => {
    check ??= createGraphContract(file);
    return check(exchange);
  };
}
