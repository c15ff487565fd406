import type { Asks, TypefaceFiles } from '../../protocol.js';
import type { Cut } from './page-parts.js';

/** Asks the engine for the files of a typeface. */
type AskTypeface = (name: 'typeface', ask: Asks['typeface'][0]) => Promise<TypefaceFiles>;

/** The typefaces of papers, as the browser knows them. */
export interface Typefaces {
  /** The family name under which a typeface can be used at once. */
  familyOf(typeface: string): Promise<string>;
}

const CUTS: Readonly<Record<Cut, FontFaceDescriptors>> = {
  regular: {},
  bold: { weight: 'bold' },
  italic: { style: 'italic' },
  boldItalic: { weight: 'bold', style: 'italic' },
};

/** Loads the typefaces that papers name, each once; other files opened may call another typeface by the same name. */
export function createTypefaces(ask: AskTypeface): Typefaces {
  const families = new Map<string, string>();
  const familyOf = async (typeface: string) => {
    const known = families.get(typeface);
    if (known !== undefined) return known;
    const files = await ask('typeface', { typeface });
    const family = `paper ${document.fonts.size}`;
    await Promise.all(added(files, family).map((face) => face.load()));
    families.set(typeface, family);
    return family;
  };
  return { familyOf };
}

/** Makes them known to the browser at once, so that no other family is given the same number. */
function added(files: TypefaceFiles, family: string): readonly FontFace[] {
  const faceOf = (cut: Cut) => new FontFace(family, new Uint8Array(files[cut]).buffer, CUTS[cut]);
  const faces = [faceOf('regular'), faceOf('bold'), faceOf('italic'), faceOf('boldItalic')];
  for (const face of faces) document.fonts.add(face);
  return faces;
}
