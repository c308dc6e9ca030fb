/** The product with its version and, behind a plus as in Semantic Versioning, its build. */
export function buildName(): string | undefined {
  const version = metaOf("version");
  if (version === undefined) return undefined;
  const build = metaOf("build");
  return `Who Knows Whom ${version}${build === undefined ? "" : `+${build}`}`;
}

function metaOf(name: string): string | undefined {
  return document.querySelector<HTMLMetaElement>(`meta[name="${name}"]`)?.content;
}
