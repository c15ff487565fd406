import type { Inlines } from '../tree/inlines.js';
import { all, one } from './children.js';
import type { Element } from './element.js';
import { readInlines } from './read-inlines.js';

/** The running text of the first child of that name; undefined where there is none. */
export function textOf(element: Element, name: string): Inlines | undefined {
  const child = one(element, name);
  return child && readInlines(child.children);
}

/** The running texts of all children of that name, in order. */
export function textsOf(element: Element, name: string): readonly Inlines[] {
  return all(element, name).map((child) => readInlines(child.children));
}
