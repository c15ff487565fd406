import { fileURLToPath } from 'node:url';

/** The project's folder of fonts, which all contenders use. */
export const FONTS = fileURLToPath(new URL('../../fonts/', import.meta.url));

/** Tinos in its four faces. */
export const FACES = {
  regular: `${FONTS}Tinos-Regular.ttf`,
  bold: `${FONTS}Tinos-Bold.ttf`,
  italic: `${FONTS}Tinos-Italic.ttf`,
  boldItalic: `${FONTS}Tinos-BoldItalic.ttf`,
};
