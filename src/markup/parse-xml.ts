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
  const here = (): Position => ({ line: parser.line, column: parser.column + 1 });
  let start = here();
  parser.on('opentagstart', (tag) => {
    start = { line: parser.line, column: Math.max(1, parser.column - tag.name.length) };
  });
  parser.on('opentag', (tag) => {
    const element: OpenElement = { name: tag.name, attributes: {}, children: [], position: start };
    for (const [name, value] of Object.entries(tag.attributes)) element.attributes[name] = String(value);
    (open.at(-1)?.children ?? top).push(element);
    open.push(element);
  });
  parser.on('closetag', () => open.pop());
  parser.on('text', (words) => (open.at(-1)?.children ?? top).push(words));
  parser.on('error', (error) => problems.push(problemOf(error, open.at(-1), here())));
  parser.write(text).close();
  return { roots: top, problems: problems.slice(0, 1) };
}

/** The first problem makes the rest of the text unreadable; one left open is reported where it opens. */
function problemOf(error: Error, innermost: Element | undefined, here: Position): XmlProblem {
  const closes = /unclosed tag|unexpected close tag/u.test(error.message);
  if (closes && innermost !== undefined) {
    return { position: innermost.position, kind: 'unclosed', detail: innermost.name };
  }
  return { position: here, kind: 'syntax', detail: error.message };
}
