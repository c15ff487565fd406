import type { ParagraphBlock, SignatureRoom } from '../../blocks/types.js';
import { escapeXml } from './escape-xml.js';
import { PICTURE_TYPE } from './picture-type.js';
import { signatureId } from './signature-id.js';
import { SIGNATURE_PICTURE_PART } from './signature-picture-part.js';

/** What stands in a room to sign, and how much of the room is left above the paragraph. */
export interface FilledRoom {
  readonly xml: string;
  readonly before: number;
}

/** The lines to sign digitally of one document, gathered while its paragraphs are written in order. */
export interface SignatureLines {
  /** The line in the room above a paragraph `width` wide; nothing where nobody signs. */
  next(block: ParagraphBlock, width: number): FilledRoom | undefined;
  /** How many there are so far. */
  count(): number;
}

/** The height of a paragraph around its picture: a font of one point reaches so far below the line of text. */
const BELOW = 0.25;

/** Word draws a signature twice as wide as it is high. */
const WIDTH_TO_HEIGHT = 2;

/** Starts a document without lines to sign. */
export function createSignatureLines(): SignatureLines {
  const uses = new Map<string, number>();
  let count = 0;
  return {
    next({ signature, before: room = 0, keepNext }, width) {
      const height = Math.min(room - BELOW, width / WIDTH_TO_HEIGHT);
      if (signature === undefined || height <= 0) return undefined;
      const use = (uses.get(signature.id) ?? 0) + 1;
      uses.set(signature.id, use);
      count++;
      const guid = signatureId(use === 1 ? signature.id : `${signature.id} ${use}`);
      const shape = (count === 1 ? PICTURE_TYPE : '') + shapeXml(signature, guid, count, height);
      return { xml: paragraphXml(shape, keepNext === true), before: room - BELOW - height };
    },
    count: () => count,
  };
}

function paragraphXml(shape: string, keepNext: boolean): string {
  const keep = keepNext ? '<w:keepNext/>' : '';
  return `<w:p><w:pPr><w:pStyle w:val="signatureLine"/>${keep}</w:pPr><w:r><w:pict>${shape}</w:pict></w:r></w:p>`;
}

function shapeXml({ id, label, name, title }: SignatureRoom, guid: string, count: number, height: number): string {
  const size = `width:${points(WIDTH_TO_HEIGHT * height)};height:${points(height)}`;
  return (
    `<v:shape id="signature_${count}" type="#_x0000_t75" alt="${escapeXml(`Dòng chữ ký của ${label || id}`)}" ` +
    `style="${size}"><v:imagedata r:id="${SIGNATURE_PICTURE_PART.id}" o:title=""/>` +
    '<o:lock v:ext="edit" ungrouping="t" rotation="t" cropping="t" verticies="t" text="t" grouping="t"/>' +
    `<o:signatureline v:ext="edit" id="${guid}" provid="{00000000-0000-0000-0000-000000000000}" ` +
    `o:suggestedsigner="${escapeXml(name)}" o:suggestedsigner2="${escapeXml(title)}" o:suggestedsigneremail="" ` +
    'showsigndate="t" issignatureline="t"/></v:shape>'
  );
}

function points(length: number): string {
  return `${Math.floor(length * 100) / 100}pt`;
}
