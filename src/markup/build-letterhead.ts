import type { LetterheadNode } from '../tree/nodes.js';
import { one } from './children.js';
import type { Element } from './element.js';
import { textOf } from './read-text.js';

/** The head of the first page from its element. */
export function buildLetterhead(element: Element): LetterheadNode {
  const superior = textOf(element, 'superior');
  const draft = textOf(element, 'draft');
  const number = one(element, 'number');
  return {
    type: 'letterhead',
    issuer: textOf(element, 'issuer') ?? [],
    place: textOf(element, 'place') ?? [],
    date: textOf(element, 'date') ?? [],
    ...(superior === undefined ? {} : { superior }),
    ...(draft === undefined ? {} : { draft }),
    ...(number === undefined ? {} : { number: buildNumber(number) }),
  };
}

function buildNumber(element: Element): NonNullable<LetterheadNode['number']> {
  return {
    value: textOf(element, 'value') ?? [],
    kind: textOf(element, 'kind') ?? [],
    issuer: textOf(element, 'issuer') ?? [],
  };
}
