/** The version and, behind a plus as in Semantic Versioning, the build: what support asks for first. */
export function About() {
  const version = metaOf("version");
  if (version === undefined) return null;
  const build = metaOf("build");
  return (
    <p className="small">
      Who Knows Whom {version}
      {build !== undefined && `+${build}`}
    </p>
  );
}

function metaOf(name: string): string | undefined {
  return document.querySelector<HTMLMetaElement>(`meta[name="${name}"]`)?.content;
}
