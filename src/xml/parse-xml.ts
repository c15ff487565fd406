import { SaxesParser } from 'saxes';
import type { XmlElement } from './xml-element.js';

interface OpenElement extends XmlElement {
  readonly children: XmlElement[];
  text: string;
}

/** No file of a paper comes near; one made to exhaust the machine passes them. */
const DEEPEST = 250;
const MOST = 1_000_000;
/** So much is read before looking whether it is broken. */
const CHUNK = 65_536;

/**
 * Reads an XML document into its elements, or gives nothing when it is not well-formed or made to do harm. Names of the namespaces
 * given get these prefixes, whatever prefix the file uses.
 */
export function parseXml(text: string, prefixes: ReadonlyMap<string, string> = new Map()): XmlElement | undefined {
  const nameOf = (uri: string, local: string) => (prefixes.get(uri) ?? `{${uri}}`) + local;
  const open: OpenElement[] = [];
  let root: XmlElement | undefined;
  let count = 0;
  let broken = false;
  const parser = new SaxesParser({ xmlns: true });
  parser.on('error', () => {
    broken = true;
  });
  parser.on('opentag', ({ uri, local, prefix, attributes }) => {
    const named = Object.values(attributes).map(({ uri, local, value }) => [nameOf(uri, local), value] as const);
    const element = { name: nameOf(uri, local), prefix, attributes: new Map(named), children: [], text: '' };
    open.at(-1)?.children.push(element);
    root ??= element;
    open.push(element);
    if (++count > MOST || open.length > DEEPEST) broken = true;
  });
  parser.on('closetag', () => open.pop());
  const addWords = (words: string) => {
    const element = open.at(-1);
    if (element !== undefined) element.text += words;
  };
  parser.on('text', addWords);
  parser.on('cdata', addWords);
  for (let at = 0; at < text.length && !broken; at += CHUNK) parser.write(text.slice(at, at + CHUNK));
  if (!broken) parser.close();
  return broken ? undefined : root;
}
