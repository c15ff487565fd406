import type { FontStyle } from '../blocks/types.js';
import { diagnose } from '../diagnostics/diagnose.js';
import { failure, type Outcome, success } from '../diagnostics/outcome.js';
import { parseTrueType, type TrueTypeFont, type TrueTypeFontSet } from '../text/truetype.js';
import { joinPath } from '../world/paths.js';
import type { World } from '../world/world.js';

/** Families by their four files; an office's own Times New Roman goes before the font that comes with the project. */
const FAMILIES: readonly Readonly<Record<FontStyle, string>>[] = [
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
      if (await isComplete(folder, family, world)) return readFamily(folder, family, world);
    }
  }
  return failure([diagnose('font.missing', { facts: { folders } })]);
}

async function isComplete(folder: string, family: Readonly<Record<FontStyle, string>>, world: World): Promise<boolean> {
  const names = await world.list(folder);
  return names.ok && Object.values(family).every((name) => names.value.includes(name));
}

async function readFamily(
  folder: string,
  family: Readonly<Record<FontStyle, string>>,
  world: World,
): Promise<Outcome<TrueTypeFontSet>> {
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
