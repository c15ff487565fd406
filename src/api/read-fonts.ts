import { diagnose } from '../diagnostics/diagnose.js';
import { failure, type Outcome, success } from '../diagnostics/outcome.js';
import { unreadable } from '../diagnostics/unreadable.js';
import { parseTrueType, type TrueTypeFont, type TrueTypeFontSet } from '../text/truetype.js';
import type { World } from '../world/world.js';
import { fontFiles } from './font-files.js';

/** Reads the typeface that stands in these folders, the last one first. */
export async function readFonts(folders: readonly string[], world: World): Promise<Outcome<TrueTypeFontSet>> {
  const files = await fontFiles(folders, world);
  if (files === undefined) return failure([diagnose('font.missing', { facts: { folders } })]);
  const [regular, bold, italic, boldItalic] = await Promise.all(
    [files.regular, files.bold, files.italic, files.boldItalic].map((file) => readFont(file, world)),
  );
  if (regular?.ok && bold?.ok && italic?.ok && boldItalic?.ok) {
    return success({ regular: regular.value, bold: bold.value, italic: italic.value, boldItalic: boldItalic.value });
  }
  return failure([regular, bold, italic, boldItalic].flatMap((font) => font?.diagnostics ?? []));
}

async function readFont(file: string, world: World): Promise<Outcome<TrueTypeFont>> {
  const bytes = await world.readFile(file);
  if (!bytes.ok) return failure([unreadable(file, bytes.failure)]);
  const font = parseTrueType(bytes.value);
  return 'problem' in font ? failure([diagnose('font.broken', { place: { file } })]) : success(font);
}
