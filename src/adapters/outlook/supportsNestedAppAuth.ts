/** Whether Outlook signs add-ins in. A manifest cannot ask for it, so it is asked at run time. */
export function supportsNestedAppAuth(): boolean {
  return Office.context.requirements.isSetSupported("NestedAppAuth", "1.1");
}
