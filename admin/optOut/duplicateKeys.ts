const token = /"(?:[^"\\]|\\.)*"|[{}[\]:,]/g;

interface Level {
  readonly keys: Set<string>;
  readonly isObject: boolean;
  readonly name: string;
}

/**
 * The places of a JSON text where one object has the same key twice. `JSON.parse` takes the last one and drops
 * the first without a word, with everybody who opted out in it.
 */
export function duplicateKeys(text: string): readonly string[] {
  const found: string[] = [];
  const levels: Level[] = [];
  let latest = "";
  let key = "";
  for (const [part] of text.matchAll(token)) {
    if (part === "{" || part === "[") {
      levels.push({ keys: new Set(), isObject: part === "{", name: key });
      key = "";
    } else if (part === "}" || part === "]") levels.pop();
    else if (part.startsWith('"')) latest = part;
    else if (part === ":") {
      key = JSON.parse(latest) as string;
      if (isSecond(key, levels.at(-1))) found.push(placeOf(levels, key));
    }
  }
  return found;
}

/** Ids are compared as the pane compares them. */
function isSecond(key: string, level: Level | undefined): boolean {
  const known = key.toLowerCase();
  if (level?.isObject !== true) return false;
  if (level.keys.has(known)) return true;
  level.keys.add(known);
  return false;
}

function placeOf(levels: readonly Level[], key: string): string {
  return [...levels.map(({ name }) => name), key].filter((name) => name !== "").join(".");
}
