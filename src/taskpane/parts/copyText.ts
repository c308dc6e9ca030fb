export type CopyOutcome = "copied" | "copyFailed";

/**
 * Copies text, or says that it could not. Outlook on the web and new Outlook keep framed pages from the
 * clipboard; copying a selection is allowed in them, while the click is fresh.
 */
export async function copyText(text: string): Promise<CopyOutcome> {
  try {
    await navigator.clipboard.writeText(text);
    return "copied";
  } catch {
    return copySelected(text);
  }
}

function copySelected(text: string): CopyOutcome {
  const focused = document.activeElement;
  const field = hiddenField(text);
  document.body.append(field);
  try {
    field.focus({ preventScroll: true });
    field.select();
    return copySelection(document) ? "copied" : "copyFailed";
  } catch {
    return "copyFailed";
  } finally {
    field.remove();
    if (focused instanceof HTMLElement) focused.focus({ preventScroll: true });
  }
}

/** Deprecated, and the only other way there is. */
interface SelectionCopier {
  readonly execCommand: (command: "copy") => boolean;
}

function copySelection(page: SelectionCopier): boolean {
  return page.execCommand("copy");
}

/** Nobody sees or hears it; a field that is not displayed could not be selected. */
function hiddenField(text: string): HTMLTextAreaElement {
  const field = document.createElement("textarea");
  field.className = "visually-hidden";
  field.value = text;
  field.readOnly = true;
  field.tabIndex = -1;
  field.setAttribute("aria-hidden", "true");
  return field;
}
