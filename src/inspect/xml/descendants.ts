import type { XmlElement } from '../../xml/xml-element.js';
import { child } from './child.js';

/** All elements of that name below an element, in reading order; where a file gives a choice, only in what is chosen. */
export function descendants(element: XmlElement, name: string): readonly XmlElement[] {
  return chosen(element).flatMap((each) => (each.name === name ? [each] : descendants(each, name)));
}

/** Of a choice a file offers its first form, which is the newer one; of anything else all children. */
function chosen(element: XmlElement): readonly XmlElement[] {
  if (element.name !== 'mc:AlternateContent') return element.children;
  return (child(element, 'mc:Choice') ?? child(element, 'mc:Fallback'))?.children ?? [];
}
