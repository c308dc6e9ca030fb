import { SaxesParser } from "saxes";

import { invalidFetchXml } from "../web/crmError";

export interface XmlElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly XmlElement[];
  readonly text: string;
}

interface OpenElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: XmlElement[];
  text: string;
}

/** Reads a document's one root element. @throws CrmError when it is not well-formed */
export function readXml(xml: string): XmlElement {
  try {
    return readRoot(xml);
  } catch {
    throw invalidFetchXml();
  }
}

/** @throws Error of the parser, which says where the document is malformed */
function readRoot(xml: string): XmlElement {
  const document = openElement("", {});
  const open = [document];
  const innermost = () => open.at(-1) ?? document;
  const addText = (text: string) => {
    innermost().text += text;
  };

  const parser = new SaxesParser();
  parser.on("opentag", ({ name, attributes }) => {
    const element = openElement(name, attributes);
    innermost().children.push(element);
    open.push(element);
  });
  parser.on("closetag", () => open.pop());
  parser.on("text", addText);
  parser.on("cdata", addText);
  parser.on("doctype", refuse);
  parser.on("processinginstruction", refuse);
  parser.write(xml).close();

  const [root] = document.children;
  if (root === undefined) throw new Error("The document is empty.");
  return root;
}

function openElement(name: string, attributes: OpenElement["attributes"]): OpenElement {
  return { name, attributes, children: [], text: "" };
}

/** Entities of a document type could blow a small document up to any size. */
function refuse(): never {
  throw new Error("Document types and processing instructions are not supported.");
}
