import type { XmlElement } from '../../xml/xml-element.js';
import { XMP } from './namespaces.js';

/** How the value of a property is written. */
export type XmpForm = 'text' | 'Alt' | 'Bag' | 'Seq' | 'struct';

/** A property of the document, as its metadata have it. */
export interface XmpProperty {
  /** Namespace and name. */
  readonly name: string;
  /** The name for people: `dc:title`. */
  readonly label: string;
  readonly prefix: string;
  readonly form: XmpForm;
  /** Its text, or those of its items. */
  readonly values: readonly string[];
  readonly element: XmlElement | undefined;
}

const rdf = (name: string) => `{${XMP.rdf}}${name}`;
const CONTAINERS = ['Alt', 'Bag', 'Seq'] as const;

/** The properties of a metadata document, or nothing when it holds no description. */
export function readXmp(root: XmlElement): readonly XmpProperty[] | undefined {
  const holder = root.name === rdf('RDF') ? root : root.children.find(({ name }) => name === rdf('RDF'));
  return holder?.children.filter(({ name }) => name === rdf('Description')).flatMap(propertiesOf);
}

/** Short properties may stand as attributes. */
function propertiesOf({ attributes, children }: XmlElement): readonly XmpProperty[] {
  const short = [...attributes].filter(([name]) => !ATTRIBUTES.some((namespace) => name.startsWith(`{${namespace}}`)));
  return [
    ...short.map(([name, value]) => property(name, '', 'text', [value])),
    ...children.map((element) => {
      const { form, values } = formOf(element);
      return { ...property(element.name, element.prefix, form, values), element };
    }),
  ];
}

/** Namespaces whose attributes say something about the description, and nothing of the document. */
const ATTRIBUTES = [XMP.rdf, XMP.xml, XMP.xmlns];

function property(name: string, prefix: string, form: XmpForm, values: readonly string[]): XmpProperty {
  const local = name.slice(name.indexOf('}') + 1);
  return { name, label: prefix === '' ? local : `${prefix}:${local}`, prefix, form, values, element: undefined };
}

function formOf(element: XmlElement): { readonly form: XmpForm; readonly values: readonly string[] } {
  const [inner] = element.children;
  if (inner === undefined) return { form: 'text', values: [element.text.trim()] };
  const form = CONTAINERS.find((container) => inner.name === rdf(container));
  return { form: form ?? 'struct', values: form === undefined ? [] : inner.children.map(({ text }) => text.trim()) };
}
