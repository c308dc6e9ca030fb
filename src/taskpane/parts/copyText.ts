/** Copies text, or says that it could not: some Outlooks keep framed pages from the clipboard. */
export async function copyText(text: string): Promise<"copied" | "copyFailed"> {
  try {
    await navigator.clipboard.writeText(text);
    return "copied";
  } catch {
    return "copyFailed";
  }
}
