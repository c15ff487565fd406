import type { XmlElement } from '../../xml/xml-element.js';
import { child } from './child.js';

/** The `w:val` of the first child of that name, or another attribute of it. */
export function valueIn(element: XmlElement | undefined, name: string, attribute = 'w:val'): string | undefined {
  return child(element, name)?.attributes.get(attribute);
}
