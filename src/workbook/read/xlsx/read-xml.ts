import { SaxesParser } from 'saxes';
import { encodingOf } from '../../../xml/encoding-of.js';

/** What is done with the pieces of a part; names are without their prefixes. */
export interface XmlHandlers {
  readonly open?: (name: string, attributes: XmlAttributes) => void;
  readonly text?: (text: string) => void;
  readonly close?: (name: string) => void;
  /** Looked at now and then: nothing more is read. */
  readonly isEnough?: () => boolean;
}

/** The attributes of an element; those with a prefix under their whole names. */
export type XmlAttributes = Readonly<Record<string, string>>;

/** So much is read before looking whether it is broken, or enough. */
const CHUNK = 65_536;

/** Reads a part of a workbook piece by piece; tells whether it was well-formed, as far as it was read. */
export function readXml(bytes: Uint8Array, { open, text, close, isEnough }: XmlHandlers): boolean {
  let isSound = true;
  const parser = new SaxesParser({ xmlns: false, position: false });
  parser.on('error', () => {
    isSound = false;
  });
  if (open !== undefined) parser.on('opentag', ({ name, attributes }) => open(localName(name), attributes));
  if (close !== undefined) parser.on('closetag', ({ name }) => close(localName(name)));
  if (text !== undefined) {
    parser.on('text', text);
    parser.on('cdata', text);
  }
  const decoder = new TextDecoder(encodingOf(bytes));
  for (let at = 0; at < bytes.length && isSound && !isEnough?.(); at += CHUNK)
    parser.write(decoder.decode(bytes.subarray(at, at + CHUNK), { stream: true }));
  if (isSound && !isEnough?.()) parser.close();
  return isSound;
}

function localName(name: string): string {
  return name.slice(name.indexOf(':') + 1);
}
