import type { FontStyle } from '../blocks/types.js';
import { joinPath } from '../world/paths.js';
import type { World } from '../world/world.js';

/** The four files of a family. */
export type FontFiles = Readonly<Record<FontStyle, string>>;

/** Families by their four files; an office's own Times New Roman goes before the font that comes with the project. */
const FAMILIES: readonly FontFiles[] = [
  { regular: 'times.ttf', bold: 'timesbd.ttf', italic: 'timesi.ttf', boldItalic: 'timesbi.ttf' },
  {
    regular: 'Tinos-Regular.ttf',
    bold: 'Tinos-Bold.ttf',
    italic: 'Tinos-Italic.ttf',
    boldItalic: 'Tinos-BoldItalic.ttf',
  },
];

/** The paths of the typeface's files: the first family of which a folder, the last one first, has all four. */
export async function fontFiles(folders: readonly string[], world: World): Promise<FontFiles | undefined> {
  for (const family of FAMILIES) {
    for (const folder of folders.toReversed()) {
      const found = await familyIn(folder, family, world);
      if (found !== undefined) return found;
    }
  }
  return undefined;
}

/** The family with its files as they are spelt in the folder: Windows itself writes `TIMESBD.TTF`. */
async function familyIn(folder: string, family: FontFiles, world: World): Promise<FontFiles | undefined> {
  const names = await world.list(folder);
  const spelt = (wanted: string) => {
    const name = names.ok ? names.value.find((each) => each.toLowerCase() === wanted.toLowerCase()) : undefined;
    return name === undefined ? undefined : joinPath(folder, name);
  };
  const [regular, bold, italic, boldItalic] = [family.regular, family.bold, family.italic, family.boldItalic].map(
    spelt,
  );
  if (regular === undefined || bold === undefined || italic === undefined || boldItalic === undefined) return undefined;
  return { regular, bold, italic, boldItalic };
}
