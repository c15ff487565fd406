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
  const words = readEntities(before);
  if (words === undefined) return undefined;
  const top: OpenElement = { name: '', attributes: {}, children: listOf(words), offset: 0 };
  const open = [top];
  const tags = new Map<string, Tag | undefined>();
  let offset = before.length;
  for (const piece of pieces) {
    const end = piece.indexOf('>');
    const tag = end < 0 ? undefined : tagOf(piece.slice(0, end), tags);
    const words = readEntities(piece.slice(end + 1));
    if (tag === undefined || words === undefined || !addTag(tag, words, offset, open)) return undefined;
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

/** Adds an element, and the words behind its tag; false where the tag closes what is not the innermost. */
function addTag({ kind, name, attributes }: Tag, words: string, offset: number, open: OpenElement[]): boolean {
  if (kind === 'opens') {
    const element: OpenElement = { name, attributes, children: listOf(words), offset };
    open.at(-1)?.children.push(element);
    open.push(element);
    return true;
  }
  if (kind === 'closes' && open.pop()?.name !== name) return false;
  if (kind === 'empty') open.at(-1)?.children.push({ name, attributes, children: [], offset });
  if (words !== '') open.at(-1)?.children.push(words);
  return true;
}

/** Most elements hold words and nothing else. */
function listOf(words: string): (Element | string)[] {
  return words === '' ? [] : [words];
}
