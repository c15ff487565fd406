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

const LOOSE_AMPERSAND = /&(?!#\d+;|#x[\da-f]+;|\w+;)/iu;

/** Parses a piece of XML; several elements and text may stand at its top. */
export function parseXml(text: string): ParsedXml {
  const parser = new SaxesParser({ fragment: true, position: true });
  const top: (Element | string)[] = [];
  const open: OpenElement[] = [];
  const problems: XmlProblem[] = [];
  const positionAt = positionsIn(text);
  const here = () => positionAt(parser.position);
  let start = here();
  let closed: Element | undefined;
  parser.on('opentagstart', (tag) => {
    start = positionAt(parser.position - tag.name.length - '<>'.length);
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
  const addWords = (words: string) => (open.at(-1)?.children ?? top).push(words);
  parser.on('text', addWords);
  parser.on('cdata', addWords);
  parser.on('error', (error) => problems.push(problemOf(error, open.at(-1), closed, here())));
  parser.write(text).close();
  return { roots: top, problems: problems.slice(0, 1).map((first) => looseAmpersand(text) ?? first) };
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
  if (unclosed === undefined) return { position: here, kind: 'syntax', detail: message.replace(/^\d+:\d+: /u, '') };
  return { position: unclosed.position, kind: 'unclosed', detail: unclosed.name };
}

/** The parser takes what follows a plain `&` for a name and stumbles far behind it. */
function looseAmpersand(text: string): XmlProblem | undefined {
  const found = LOOSE_AMPERSAND.exec(text);
  return found === null ? undefined : { position: positionsIn(text)(found.index), kind: 'syntax', detail: '& → &amp;' };
}

/** Finds the line and column of an offset in a text. */
function positionsIn(text: string): (offset: number) => Position {
  const starts = [0, ...[...text.matchAll(/\n/gu)].map(({ index }) => index + 1)];
  return (offset) => {
    const line = Math.max(
      0,
      starts.findLastIndex((start) => start <= offset),
    );
    return { line: line + 1, column: Math.max(0, offset - (starts[line] ?? 0)) + 1 };
  };
}
