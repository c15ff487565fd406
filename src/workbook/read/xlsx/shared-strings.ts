import { plainText } from './plain-text.js';
import { readXml } from './read-xml.js';

/** The texts that cells refer to by number; a text in several looks is one, and how it is pronounced is left out. */
export function sharedStrings(bytes: Uint8Array): readonly string[] | undefined {
  const strings: string[] = [];
  let text = '';
  let isText = false;
  let isSpoken = false;
  const isSound = readXml(bytes, {
    open: (name) => {
      if (name === 'si') text = '';
      if (name === 'rPh') isSpoken = true;
      if (name === 't') isText = !isSpoken;
    },
    text: (piece) => {
      if (isText) text += piece;
    },
    close: (name) => {
      if (name === 't') isText = false;
      if (name === 'rPh') isSpoken = false;
      if (name === 'si') strings.push(plainText(text));
    },
  });
  return isSound ? strings : undefined;
}
