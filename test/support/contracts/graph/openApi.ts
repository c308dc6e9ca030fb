/** The parts of an OpenAPI 3.0 document that the checks read. */
export interface OpenApi {
  readonly paths: Readonly<Record<string, Readonly<Record<string, Operation | undefined>>>>;
  readonly components: { readonly responses: Readonly<Record<string, AnswerShape>> };
}

export interface Operation {
  readonly parameters?: readonly Parameter[];
  readonly requestBody?: object;
  readonly responses: Readonly<Record<string, AnswerShape | { readonly $ref: string } | undefined>>;
  readonly "x-graph-forbidden-combinations"?: readonly (readonly string[])[];
}

export interface Parameter {
  readonly name: string;
  readonly in: "path" | "query" | "header";
  readonly required?: boolean;
  readonly schema: { readonly type?: string };
}

export interface AnswerShape {
  readonly content?: Readonly<Record<string, object>>;
}
