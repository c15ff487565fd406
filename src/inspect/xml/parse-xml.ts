import { SaxesParser } from 'saxes';
import { PREFIXES } from './namespaces.js';
import type { XmlElement } from './xml-element.js';

interface OpenElement extends XmlElement {
  readonly children: XmlElement[];
  text: string;
}

/** No Word file of a paper comes near; a file made to exhaust the machine passes them. */
const DEEPEST = 250;
const MOST = 1_000_000;
/** So much is read before looking whether it is broken. */
const CHUNK = 65_536;

/** Reads a part of a Word file into its elements, or gives nothing when it is not well-formed or made to do harm. */
export function parseXml(bytes: Uint8Array): XmlElement | undefined {
  const text = decoded(bytes);
  const open: OpenElement[] = [];
  let root: XmlElement | undefined;
  let count = 0;
  let broken = false;
  const parser = new SaxesParser({ xmlns: true });
  parser.on('error', () => {
    broken = true;
  });
  parser.on('opentag', ({ uri, local, attributes }) => {
    const named = Object.values(attributes).map(({ uri, local, value }) => [nameOf(uri, local), value] as const);
    const element = { name: nameOf(uri, local), attributes: new Map(named), children: [], text: '' };
    open.at(-1)?.children.push(element);
    root ??= element;
    open.push(element);
    if (++count > MOST || open.length > DEEPEST) broken = true;
  });
  parser.on('closetag', () => open.pop());
  parser.on('text', (words) => {
    const element = open.at(-1);
    if (element !== undefined) element.text += words;
  });
  for (let at = 0; at < text.length && !broken; at += CHUNK) parser.write(text.slice(at, at + CHUNK));
  if (!broken) parser.close();
  return broken ? undefined : root;
}

function nameOf(uri: string, local: string): string {
  const prefix = PREFIXES.get(uri);
  return prefix === undefined ? `{${uri}}${local}` : prefix + local;
}

function decoded(bytes: Uint8Array): string {
  const [first, second] = bytes;
  const encoding =
    first === 0xff && second === 0xfe ? 'utf-16le' : first === 0xfe && second === 0xff ? 'utf-16be' : 'utf-8';
  return new TextDecoder(encoding).decode(bytes);
}
