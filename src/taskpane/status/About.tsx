/** The build's version, for support. */
export function About() {
  const version = document.querySelector<HTMLMetaElement>('meta[name="version"]')?.content;
  return version === undefined ? null : <p className="small">Who Knows Whom {version}</p>;
}
