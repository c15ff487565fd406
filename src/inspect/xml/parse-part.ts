import { encodingOf } from '../../xml/encoding-of.js';
import { parseXml } from '../../xml/parse-xml.js';
import type { XmlElement } from '../../xml/xml-element.js';
import { PREFIXES } from './namespaces.js';

/** Reads a part of a Word file into its elements, or gives nothing when it cannot be read. */
export function parsePart(bytes: Uint8Array): XmlElement | undefined {
  return parseXml(new TextDecoder(encodingOf(bytes)).decode(bytes), PREFIXES);
}
