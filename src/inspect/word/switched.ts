import type { XmlElement } from '../../xml/xml-element.js';
import { child } from '../xml/child.js';

const OFF = ['0', 'false', 'off', 'none'];

/** Whether a property that is on or off is on; nothing where it is not spoken of. */
export function switched(element: XmlElement | undefined, name: string): boolean | undefined {
  const found = child(element, name);
  return found === undefined ? undefined : !OFF.includes(found.attributes.get('w:val') ?? '1');
}
