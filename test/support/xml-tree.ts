import { SaxesParser } from 'saxes';

/** An element of an XML file; text directly inside it is joined. */
export interface XmlElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: XmlElement[];
  text: string;
}

/** Reads XML; throws where it is not well-formed or uses an undeclared prefix. */
export function xmlTree(xml: string): XmlElement {
  const parser = new SaxesParser({ xmlns: true });
  const root: XmlElement = { name: '', attributes: {}, children: [], text: '' };
  const open = [root];
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('opentag', ({ name, attributes }) => {
    const values = Object.entries(attributes).map(([key, attribute]) => [key, attribute.value] as const);
    const element: XmlElement = { name, attributes: Object.fromEntries(values), children: [], text: '' };
    open.at(-1)?.children.push(element);
    open.push(element);
  });
  parser.on('closetag', () => {
    open.pop();
  });
  parser.on('text', (text) => {
    const element = open.at(-1);
    if (element) element.text += text;
  });
  parser.write(xml).close();
  const [top] = root.children;
  if (!top) throw new Error('no element');
  return top;
}

/** All elements of that name below `element`, itself included, in reading order. */
export function elementsOf(element: XmlElement, name: string): readonly XmlElement[] {
  const found: XmlElement[] = [];
  const visit = (each: XmlElement) => {
    if (each.name === name) found.push(each);
    each.children.forEach(visit);
  };
  visit(element);
  return found;
}
