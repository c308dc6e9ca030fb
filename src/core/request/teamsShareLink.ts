/**
 * Opens Teams' own form that shares a link with a chat or channel of the rep's choice, the text beside it;
 * nothing is sent. The form needs a link: the record, which whoever may not read it cannot open.
 */
export function teamsShareLink(teamsOrigin: string, link: string, text: string): string {
  return `${teamsOrigin}/share?href=${encodeURIComponent(link)}&msgText=${encodeURIComponent(text)}`;
}
