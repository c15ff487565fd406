import type { Content, Element } from './element.js';
import { readEntities } from './read-entities.js';
import { readTag, type Tag } from './read-tag.js';

interface OpenElement extends Element {
  readonly children: (Element | string)[];
}

/** What is not XML, or what XML reads as something else. */
const NOT_PLAIN = /[^\t\n\x20-\ud7ff\ue000-\ufffd]/;

/**
 * Reads markup as templates compose it, many times faster than a parser of all XML could. Of what it does not know it has
 * nothing to say, and gives nothing: then the parser has the word.
 */
export function readPlain(text: string): Content | undefined {
  if (NOT_PLAIN.test(text) || text.includes(']]>')) return undefined;
  const [before = '', ...pieces] = text.split('<');
  const top: OpenElement = { name: '', attributes: {}, children: [], offset: 0 };
  const open = [top];
  const tags = new Map<string, Tag | undefined>();
  if (!addWords(before, top)) return undefined;
  let offset = before.length;
  for (const piece of pieces) {
    const end = piece.indexOf('>');
    const tag = end < 0 ? undefined : tagOf(piece.slice(0, end), tags);
    if (tag === undefined || !addTag(tag, offset, open)) return undefined;
    if (!addWords(piece.slice(end + 1), open.at(-1))) return undefined;
    offset += 1 + piece.length;
  }
  return open.length === 1 ? top.children : undefined;
}

/** The same tags come again and again. */
function tagOf(text: string, known: Map<string, Tag | undefined>): Tag | undefined {
  const tag = known.get(text) ?? readTag(text);
  known.set(text, tag);
  return tag;
}

/** False where it closes what is not the innermost. */
function addTag({ kind, name, attributes }: Tag, offset: number, open: OpenElement[]): boolean {
  if (kind === 'closes') return open.pop()?.name === name;
  const element: OpenElement = { name, attributes, children: [], offset };
  open.at(-1)?.children.push(element);
  if (kind === 'opens') open.push(element);
  return true;
}

function addWords(escaped: string, inside: OpenElement | undefined): boolean {
  const words = readEntities(escaped);
  if (words !== undefined && words !== '') inside?.children.push(words);
  return words !== undefined;
}
