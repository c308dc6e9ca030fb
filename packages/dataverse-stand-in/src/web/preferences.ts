/** The caller's wishes in the Prefer header. */
export interface Preferences {
  readonly pageSize?: number;
  /** Names of annotations; each may end in a star. */
  readonly annotations: readonly string[];
  readonly isErrorTolerated: boolean;
  readonly isRepresentationWanted: boolean;
}

const preference = /([\w.-]+)(?:\s*=\s*(?:"([^"]*)"|([^,;\s]+)))?/g;

export function parsePreferences(header = ""): Preferences {
  const preferences = new Map(
    [...header.matchAll(preference)].map(([, name = "", quoted, plain]) => [
      name.toLowerCase().replace(/^odata\./, ""),
      quoted ?? plain ?? "",
    ]),
  );
  const pageSize = Number(preferences.get("maxpagesize"));
  return {
    ...(pageSize >= 1 && { pageSize: Math.floor(pageSize) }),
    annotations: (preferences.get("include-annotations") ?? "")
      .split(",")
      .map((name) => name.trim()),
    isErrorTolerated: preferences.has("continue-on-error"),
    isRepresentationWanted: preferences.get("return") === "representation",
  };
}

export function wantsAnnotation({ annotations }: Preferences, name: string): boolean {
  return annotations.some((wanted) =>
    wanted.endsWith("*") ? name.startsWith(wanted.slice(0, -1)) : name === wanted,
  );
}
