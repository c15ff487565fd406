import type { Asks, TypefaceFiles } from '../../protocol.js';
import type { Cut } from './page-parts.js';

/** Asks the engine for the files of a typeface. */
type AskTypeface = (name: 'typeface', ask: Asks['typeface'][0]) => Promise<TypefaceFiles>;

/** The typefaces of papers, as the browser knows them. */
export interface Typefaces {
  /** The family name under which a typeface can be used at once. */
  familyOf(typeface: string): Promise<string>;
  /** Takes them all from the browser, which holds their files: others may go by the same names from now on. */
  forget(): void;
}

interface Loading {
  readonly family: string;
  readonly faces: Promise<readonly FontFace[]>;
}

const CUTS: Readonly<Record<Cut, FontFaceDescriptors>> = {
  regular: {},
  bold: { weight: 'bold' },
  italic: { style: 'italic' },
  boldItalic: { weight: 'bold', style: 'italic' },
};

/** Loads the typefaces that papers name, each once. */
export function createTypefaces(ask: AskTypeface): Typefaces {
  const known = new Map<string, Loading>();
  let made = 0;
  const begin = (typeface: string): Loading => {
    made += 1;
    const family = `paper ${made}`;
    const loading = { family, faces: ask('typeface', { typeface }).then((files) => loaded(files, family)) };
    known.set(typeface, loading);
    // what failed is tried again the next time
    loading.faces.catch(() => known.get(typeface) === loading && known.delete(typeface));
    return loading;
  };
  const familyOf = async (typeface: string) => {
    const { family, faces } = known.get(typeface) ?? begin(typeface);
    await faces;
    return family;
  };
  const forget = () => {
    for (const { faces } of known.values()) faces.then(remove, () => {});
    known.clear();
  };
  return { familyOf, forget };
}

async function loaded(files: TypefaceFiles, family: string): Promise<readonly FontFace[]> {
  const faceOf = (cut: Cut) => new FontFace(family, new Uint8Array(files[cut]).buffer, CUTS[cut]);
  const faces = [faceOf('regular'), faceOf('bold'), faceOf('italic'), faceOf('boldItalic')];
  for (const face of faces) document.fonts.add(face);
  await Promise.all(faces.map((face) => face.load()));
  return faces;
}

function remove(faces: readonly FontFace[]): void {
  for (const face of faces) document.fonts.delete(face);
}
