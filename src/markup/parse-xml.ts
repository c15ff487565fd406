import { SaxesParser } from 'saxes';
import type { Content, Element } from './element.js';

/** Something wrong with the form of the markup itself. */
export interface XmlProblem {
  readonly offset: number;
  readonly kind: 'unclosed' | 'syntax';
  /** The element left open, or the parser's own words. */
  readonly detail: string;
}

/** The elements of a text, or what keeps it from being well-formed. */
export interface ParsedXml {
  readonly roots: Content;
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
  let start = 0;
  let closed: Element | undefined;
  parser.on('opentagstart', (tag) => {
    start = parser.position - tag.name.length - '<>'.length;
  });
  parser.on('opentag', (tag) => {
    const element: OpenElement = { name: tag.name, attributes: {}, children: [], offset: start };
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
  parser.on('error', (error) => problems.push(problemOf(error, open.at(-1), closed, parser.position)));
  parser.write(text).close();
  return { roots: top, problems: problems.slice(0, 1).map((first) => looseAmpersand(text) ?? first) };
}

/** The first problem makes the rest of the text unreadable; an element left open is reported where it opens. */
function problemOf(
  { message }: Error,
  innermost: Element | undefined,
  closed: Element | undefined,
  offset: number,
): XmlProblem {
  const unclosed = message.includes('unexpected close tag')
    ? closed
    : message.includes('unclosed tag')
      ? innermost
      : undefined;
  if (unclosed === undefined) return { offset, kind: 'syntax', detail: message.replace(/^\d+:\d+: /u, '') };
  return { offset: unclosed.offset, kind: 'unclosed', detail: unclosed.name };
}

/** The parser takes what follows a plain `&` for a name and stumbles far behind it. */
function looseAmpersand(text: string): XmlProblem | undefined {
  const found = LOOSE_AMPERSAND.exec(text);
  return found === null ? undefined : { offset: found.index, kind: 'syntax', detail: '& → &amp;' };
}
