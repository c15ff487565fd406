import type { Element } from './element.js';

/** The first child element of that name. */
export function one(element: Element, name: string): Element | undefined {
  return element.children.find((child): child is Element => typeof child !== 'string' && child.name === name);
}

/** The child elements of that name, in order. */
export function all(element: Element, name: string): readonly Element[] {
  return element.children.filter((child): child is Element => typeof child !== 'string' && child.name === name);
}

/** The code an attribute holds, if it is one of those allowed. */
export function code<T extends string>(element: Element, attribute: string, codes: readonly T[]): T | undefined {
  const value = element.attributes[attribute];
  if (value === undefined) return undefined;
  const found = value.trim();
  return codes.find((known) => known === found);
}

/** The whole number an attribute holds, at least 1. */
export function count(element: Element, attribute: string): number | undefined {
  const written = element.attributes[attribute];
  if (written === undefined) return undefined;
  const value = Number(written);
  return Number.isInteger(value) && value > 0 ? value : undefined;
}

/** Whether an attribute says `yes`. */
export function isYes(element: Element, attribute: string): boolean {
  return code(element, attribute, ['yes']) === 'yes';
}
