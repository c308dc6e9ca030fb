import { Ajv } from "ajv";
import type { ValidateFunction } from "ajv";

import type { OpenApi } from "./openApi";

/** Validates a value by the schema at a place of the document. @returns what is wrong */
export type ValidateAt = (value: unknown, place: readonly (string | number)[]) => readonly string[];

export function createPointerValidator(document: OpenApi): ValidateAt {
  const ajv = new Ajv({ strict: false, allErrors: true, validateFormats: false });
  ajv.addSchema(document, "graph");
  const validators = new Map<string, ValidateFunction>();

  function validatorAt(pointer: string): ValidateFunction {
    const known = validators.get(pointer);
    if (known !== undefined) return known;
    const compiled = ajv.compile({ $ref: `graph#/${pointer}` });
    validators.set(pointer, compiled);
    return compiled;
  }

  return (value, place) => {
    const validator = validatorAt(place.map(toSegment).join("/"));
    if (validator(value)) return [];
    return (validator.errors ?? []).map(
      ({ instancePath, message = "", params }) =>
        `${instancePath} ${message} ${JSON.stringify(params)}`,
    );
  };
}

/** Escaped for JSON pointer, then for the fragment of a URL. */
function toSegment(name: string | number): string {
  return encodeURIComponent(String(name).replaceAll("~", "~0").replaceAll("/", "~1"));
}
