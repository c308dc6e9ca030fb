import { invalidFetchXml } from "../web/crmError";
import type { XmlElement } from "./xmlElement";

/** What an element of FetchXML may hold. Anything else is refused, never ignored. */
export interface ElementShape {
  readonly attributes: readonly string[];
  readonly children?: readonly string[];
}

export interface ElementReader {
  readonly text: (attribute: string) => string | undefined;
  readonly required: (attribute: string) => string;
  readonly flag: (attribute: string, otherwise?: boolean) => boolean;
  readonly positive: (attribute: string) => number | undefined;
  readonly oneOf: <T extends string>(attribute: string, choices: readonly T[]) => T | undefined;
  readonly children: (name: string) => readonly XmlElement[];
}

/** @throws CrmError for an attribute or child that the shape does not name */
export function readElement(element: XmlElement, shape: ElementShape): ElementReader {
  const { name, attributes, children } = element;
  checkShape(element, shape);

  const text = (attribute: string) => attributes[attribute];
  const refuse = (attribute: string): never => {
    throw invalidFetchXml(`Invalid value of attribute '${attribute}' of element '${name}'.`);
  };
  return {
    text,
    required: (attribute) => {
      const value = text(attribute) ?? "";
      if (value !== "") return value;
      throw invalidFetchXml(`Element '${name}' has no attribute '${attribute}'.`);
    },
    flag: (attribute, otherwise = false) => {
      const value = text(attribute);
      if (value === undefined) return otherwise;
      return /^(true|1)$/.test(value) || (/^(false|0)$/.test(value) ? false : refuse(attribute));
    },
    positive: (attribute) => {
      const value = text(attribute);
      if (value === undefined) return undefined;
      return /^[1-9]\d*$/.test(value) ? Number(value) : refuse(attribute);
    },
    oneOf: (attribute, choices) => {
      const value = text(attribute);
      if (value === undefined) return undefined;
      return choices.find((choice) => choice === value) ?? refuse(attribute);
    },
    children: (child) => children.filter((element) => element.name === child),
  };
}

function checkShape({ name, attributes, children }: XmlElement, shape: ElementShape): void {
  const attribute = Object.keys(attributes).find((key) => !shape.attributes.includes(key));
  if (attribute !== undefined) {
    throw invalidFetchXml(`Attribute '${attribute}' of element '${name}' is not supported.`);
  }
  const child = children.find((element) => !(shape.children ?? []).includes(element.name));
  if (child !== undefined) {
    throw invalidFetchXml(`Element '${child.name}' within '${name}' is not supported.`);
  }
}
