import type { FontStyle } from '../blocks/types.js';
import { diagnose } from '../diagnostics/diagnose.js';
import { failure, type Outcome, success } from '../diagnostics/outcome.js';
import { parseTrueType, type TrueTypeFont, type TrueTypeFontSet } from '../text/truetype.js';
import { joinPath } from '../world/paths.js';
import type { World } from '../world/world.js';

type Family = Readonly<Record<FontStyle, string>>;

/** Families by their four files; an office's own Times New Roman goes before the font that comes with the project. */
const FAMILIES: readonly Family[] = [
  { regular: 'times.ttf', bold: 'timesbd.ttf', italic: 'timesi.ttf', boldItalic: 'timesbi.ttf' },
  {
    regular: 'Tinos-Regular.ttf',
    bold: 'Tinos-Bold.ttf',
    italic: 'Tinos-Italic.ttf',
    boldItalic: 'Tinos-BoldItalic.ttf',
  },
];

/** Reads the typeface: the first family of which a folder, the last one first, has all four files. */
export async function readFonts(folders: readonly string[], world: World): Promise<Outcome<TrueTypeFontSet>> {
  for (const family of FAMILIES) {
    for (const folder of folders.toReversed()) {
      const found = await familyIn(folder, family, world);
      if (found !== undefined) return readFamily(folder, found, world);
    }
  }
  return failure([diagnose('font.missing', { facts: { folders } })]);
}

/** The family with its files as they are spelt in the folder: Windows itself writes `TIMESBD.TTF`. */
async function familyIn(folder: string, family: Family, world: World): Promise<Family | undefined> {
  const names = await world.list(folder);
  const spelt = (wanted: string) =>
    names.ok ? names.value.find((name) => name.toLowerCase() === wanted.toLowerCase()) : undefined;
  const [regular, bold, italic, boldItalic] = [family.regular, family.bold, family.italic, family.boldItalic].map(
    spelt,
  );
  if (regular === undefined || bold === undefined || italic === undefined || boldItalic === undefined) return undefined;
  return { regular, bold, italic, boldItalic };
}

async function readFamily(folder: string, family: Family, world: World): Promise<Outcome<TrueTypeFontSet>> {
  const [regular, bold, italic, boldItalic] = await Promise.all(
    [family.regular, family.bold, family.italic, family.boldItalic].map((name) =>
      readFont(joinPath(folder, name), world),
    ),
  );
  if (regular?.ok && bold?.ok && italic?.ok && boldItalic?.ok) {
    return success({ regular: regular.value, bold: bold.value, italic: italic.value, boldItalic: boldItalic.value });
  }
  return failure([regular, bold, italic, boldItalic].flatMap((font) => font?.diagnostics ?? []));
}

async function readFont(file: string, world: World): Promise<Outcome<TrueTypeFont>> {
  const bytes = await world.readFile(file);
  if (!bytes.ok) return failure([diagnose('load.unreadable', { place: { file }, facts: { ...bytes.failure } })]);
  const font = parseTrueType(bytes.value);
  return 'problem' in font ? failure([diagnose('font.broken', { place: { file } })]) : success(font);
}
