import { SaxesParser } from 'saxes';
import type { Element, Position } from './element.js';

/** Something wrong with the form of the markup itself. */
export interface XmlProblem {
  readonly position: Position;
  readonly kind: 'unclosed' | 'syntax';
  /** The element left open, or the parser's own words. */
  readonly detail: string;
}

/** The elements of a text, or what keeps it from being well-formed. */
export interface ParsedXml {
  readonly roots: readonly (Element | string)[];
  readonly problems: readonly XmlProblem[];
}

interface OpenElement extends Element {
  readonly attributes: Record<string, string>;
  readonly children: (Element | string)[];
}

/** Parses a piece of XML; several elements and text may stand at its top. */
export function parseXml(text: string): ParsedXml {
  const parser = new SaxesParser({ fragment: true, position: true });
  const top: (Element | string)[] = [];
  const open: OpenElement[] = [];
  const problems: XmlProblem[] = [];
  const here = () => positionAt(text, parser.position);
  let start = here();
  let closed: Element | undefined;
  parser.on('opentagstart', (tag) => {
    start = positionAt(text, parser.position - tag.name.length - '<>'.length);
  });
  parser.on('opentag', (tag) => {
    const element: OpenElement = { name: tag.name, attributes: {}, children: [], position: start };
    for (const [name, value] of Object.entries(tag.attributes)) element.attributes[name] = String(value);
    (open.at(-1)?.children ?? top).push(element);
    open.push(element);
  });
  parser.on('closetag', () => {
    closed = open.pop();
  });
  parser.on('text', (words) => (open.at(-1)?.children ?? top).push(words));
  parser.on('error', (error) => problems.push(problemOf(error, open.at(-1), closed, here())));
  parser.write(text).close();
  return { roots: top, problems: problems.slice(0, 1) };
}

/** The first problem makes the rest of the text unreadable; an element left open is reported where it opens. */
function problemOf(
  { message }: Error,
  innermost: Element | undefined,
  closed: Element | undefined,
  here: Position,
): XmlProblem {
  const unclosed = message.includes('unexpected close tag')
    ? closed
    : message.includes('unclosed tag')
      ? innermost
      : undefined;
  if (unclosed === undefined) return { position: here, kind: 'syntax', detail: message };
  return { position: unclosed.position, kind: 'unclosed', detail: unclosed.name };
}

function positionAt(text: string, offset: number): Position {
  const before = text.slice(0, Math.max(0, offset)).split('\n');
  return { line: before.length, column: (before.at(-1)?.length ?? 0) + 1 };
}
