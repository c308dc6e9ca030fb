import type { OpenApi } from "./openApi";

export interface Route {
  readonly path: string;
  readonly pattern: RegExp;
}

/** Fewest parameters first, so that a fixed segment wins over a variable one. */
export function toRoutes({ paths }: OpenApi): readonly Route[] {
  return Object.keys(paths)
    .map((path) => ({ path, pattern: toPattern(path) }))
    .sort((one, other) => variables(one.path) - variables(other.path));
}

/** Each variable segment becomes a group of the parameter's name, its hyphens as underscores. */
function toPattern(path: string): RegExp {
  const escaped = path.replace(/[$.]/g, String.raw`\$&`);
  const pattern = escaped.replace(
    /\{([^}]+)\}/g,
    (_, name: string) => `(?<${groupName(name)}>[^/]+)`,
  );
  return new RegExp(`^${pattern}$`);
}

export function groupName(parameter: string): string {
  return parameter.replaceAll("-", "_");
}

function variables(path: string): number {
  return path.split("{").length;
}
