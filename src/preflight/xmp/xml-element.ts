import { SaxesParser } from 'saxes';

/** One element of an XML document. */
export interface XmlElement {
  /** Namespace and name, as in `{http://purl.org/dc/elements/1.1/}title`. */
  readonly name: string;
  /** The letters before the colon; empty when there are none. */
  readonly prefix: string;
  readonly attributes: ReadonlyMap<string, string>;
  readonly children: readonly XmlElement[];
  readonly text: string;
}

interface OpenXmlElement extends XmlElement {
  readonly children: XmlElement[];
  text: string;
}

/** Reads an XML document into its elements, or gives nothing when it is not well-formed. */
export function parseXml(text: string): XmlElement | undefined {
  const open: OpenXmlElement[] = [];
  let root: XmlElement | undefined;
  let broken = false;
  const parser = new SaxesParser({ xmlns: true });
  parser.on('error', () => {
    broken = true;
  });
  parser.on('opentag', ({ uri, local, prefix, attributes }) => {
    const named = Object.values(attributes).map(({ uri, local, value }) => [`{${uri}}${local}`, value] as const);
    const element = { name: `{${uri}}${local}`, prefix, attributes: new Map(named), children: [], text: '' };
    open.at(-1)?.children.push(element);
    root ??= element;
    open.push(element);
  });
  parser.on('closetag', () => open.pop());
  parser.on('text', (words) => {
    const element = open.at(-1);
    if (element !== undefined) element.text += words;
  });
  parser.write(text).close();
  return broken ? undefined : root;
}
