import { invalidFetchXml } from "../web/crmError";
import type { XmlElement } from "./xmlElement";

/**
 * The attributes and children an element of FetchXML may have. Others are refused, never ignored.
 */
export interface ElementShape {
  readonly attributes: readonly string[];
  readonly children?: readonly string[];
}

/** @throws CrmError for an attribute or a child that the shape does not name */
export function checkShape(element: XmlElement, { attributes, children = [] }: ElementShape): void {
  const { name } = element;
  const attribute = Object.keys(element.attributes).find((key) => !attributes.includes(key));
  if (attribute !== undefined) {
    throw invalidFetchXml(`Attribute '${attribute}' of element '${name}' is not supported.`);
  }
  const child = element.children.find((candidate) => !children.includes(candidate.name));
  if (child !== undefined) {
    throw invalidFetchXml(`Element '${child.name}' within '${name}' is not supported.`);
  }
}

export function childrenNamed(name: string, { children }: XmlElement): readonly XmlElement[] {
  return children.filter((child) => child.name === name);
}

// The values of attributes. @throws CrmError for a value of another kind

export function requiredText({ name, attributes }: XmlElement, attribute: string): string {
  const value = attributes[attribute] ?? "";
  if (value !== "") return value;
  throw invalidFetchXml(`Element '${name}' has no attribute '${attribute}'.`);
}

export function flag(element: XmlElement, attribute: string, otherwise = false): boolean {
  const value = element.attributes[attribute];
  if (value === undefined) return otherwise;
  if (/^(true|1)$/.test(value)) return true;
  return /^(false|0)$/.test(value) ? false : refuse(element, attribute);
}

export function positiveNumber(element: XmlElement, attribute: string): number | undefined {
  const value = element.attributes[attribute];
  if (value === undefined) return undefined;
  return /^[1-9]\d*$/.test(value) ? Number(value) : refuse(element, attribute);
}

export function oneOf<T extends string>(
  element: XmlElement,
  attribute: string,
  choices: readonly T[],
): T | undefined {
  const value = element.attributes[attribute];
  if (value === undefined) return undefined;
  return choices.find((choice) => choice === value) ?? refuse(element, attribute);
}

function refuse({ name }: XmlElement, attribute: string): never {
  throw invalidFetchXml(`Invalid value of attribute '${attribute}' of element '${name}'.`);
}
