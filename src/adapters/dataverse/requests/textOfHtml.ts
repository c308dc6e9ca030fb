import { safeLines } from "../../../core/words/safeLines";

/** Elements without visible text. */
const unread = "head,script,style,template,noscript,object,iframe,svg,math,title";

const blocks = "p,div,li,tr,h1,h2,h3,h4,h5,h6,blockquote,pre,table,ul,ol,hr";

/** The visible text of a document as lines, without elements, link addresses and pictures. */
export function textOfHtml(html: string): string {
  // A document made this way runs no script and loads nothing.
  const { body } = new DOMParser().parseFromString(html, "text/html");
  body.querySelectorAll(unread).forEach((element) => {
    element.remove();
  });
  body.querySelectorAll("br").forEach((element) => {
    element.replaceWith("\n");
  });
  body.querySelectorAll(blocks).forEach((element) => {
    element.append("\n\n");
  });
  return safeLines(body.textContent);
}
