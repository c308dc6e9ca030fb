/** The redirect addresses for the app registration, on the platform "single-page application". */
export function redirectAddresses(origin: string): readonly string[] {
  return [
    // Outlook signs the rep in: no path.
    `brk-multihub://${new URL(origin).host}`,
    // Outlooks that cannot: our own window.
    `${origin}/signed-in.html`,
  ];
}
