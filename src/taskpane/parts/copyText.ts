/** Many an Outlook does not let a framed page write to the clipboard. */
export async function copyText(text: string): Promise<"copied" | "copyFailed"> {
  try {
    await navigator.clipboard.writeText(text);
    return "copied";
  } catch {
    return "copyFailed";
  }
}
