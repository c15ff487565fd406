import type { Inlines, LetterheadNode } from '../tree/nodes.js';
import { one } from './children.js';
import type { Element } from './element.js';
import { readInlines } from './read-inlines.js';

/** The head of the first page from its element. */
export function buildLetterhead(element: Element): LetterheadNode {
  const text = (name: string): Inlines => readInlines(one(element, name)?.children ?? []);
  const number = one(element, 'number');
  return {
    type: 'letterhead',
    issuer: text('issuer'),
    place: text('place'),
    date: text('date'),
    ...(one(element, 'superior') === undefined ? {} : { superior: text('superior') }),
    ...(one(element, 'draft') === undefined ? {} : { draft: text('draft') }),
    ...(number === undefined ? {} : { number: buildNumber(number) }),
  };
}

function buildNumber(element: Element): NonNullable<LetterheadNode['number']> {
  const text = (name: string): Inlines => readInlines(one(element, name)?.children ?? []);
  return { value: text('value'), kind: text('kind'), issuer: text('issuer') };
}
