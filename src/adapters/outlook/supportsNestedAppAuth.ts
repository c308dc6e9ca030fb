/**
 * True where Outlook offers nested app authentication. A manifest cannot require it, so it is
 * checked at run time.
 */
export function supportsNestedAppAuth(): boolean {
  return Office.context.requirements.isSetSupported("NestedAppAuth", "1.1");
}
