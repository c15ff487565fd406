import type { XmlElement } from '../../xml/xml-element.js';
import { XMP } from './namespaces.js';
import type { XmpProperty } from './read-xmp.js';

/** What a file says of the properties it has beyond the known ones. */
export interface DescribedProperties {
  /** Namespace and name of each. */
  readonly names: ReadonlySet<string>;
  /** Every description has all it needs. */
  readonly complete: boolean;
}

const schema = (name: string) => `{${XMP.pdfaSchema}}${name}`;
const about = (name: string) => `{${XMP.pdfaProperty}}${name}`;

const SCHEMA_NEEDS = ['schema', 'namespaceURI', 'prefix'].map(schema);
const PROPERTY_NEEDS = ['name', 'valueType', 'category', 'description'].map(about);

/** Reads the extension schemas of PDF/A (6.6.2.3.3). */
export function describedProperties(properties: readonly XmpProperty[]): DescribedProperties {
  const schemas = properties
    .filter(({ name }) => name === `{${XMP.pdfaExtension}}schemas`)
    .flatMap(({ element }) => itemsOf(element));
  const described = schemas.map((each) => ({ schema: each, properties: itemsOf(child(each, schema('property'))) }));
  return {
    names: new Set(
      described.flatMap(({ schema: each, properties: own }) =>
        own.map((one) => `{${textOf(each, schema('namespaceURI'))}}${textOf(one, about('name'))}`),
      ),
    ),
    complete: described.every(
      ({ schema: each, properties: own }) => has(each, SCHEMA_NEEDS) && own.every((one) => has(one, PROPERTY_NEEDS)),
    ),
  };
}

/** The items of an array; what an item says may stand in a description within it. */
function itemsOf(element: XmlElement | undefined): readonly XmlElement[] {
  return (element?.children[0]?.children ?? []).map((item) =>
    item.children[0]?.name === `{${XMP.rdf}}Description` ? item.children[0] : item,
  );
}

function child(element: XmlElement, name: string): XmlElement | undefined {
  return element.children.find((each) => each.name === name);
}

function textOf(element: XmlElement, name: string): string {
  return element.attributes.get(name) ?? child(element, name)?.text.trim() ?? '';
}

function has(element: XmlElement, names: readonly string[]): boolean {
  return names.every((name) => textOf(element, name) !== '');
}
