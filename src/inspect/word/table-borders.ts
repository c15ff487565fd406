import type { XmlElement } from '../../xml/xml-element.js';

/** Whether any line is drawn; nothing where borders are not spoken of. */
export function hasBorders(borders: XmlElement | undefined): boolean | undefined {
  if (borders === undefined || borders.children.length === 0) return undefined;
  return borders.children.some(({ attributes }) => !['nil', 'none', undefined].includes(attributes.get('w:val')));
}
