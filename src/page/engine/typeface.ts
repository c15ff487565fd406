import { fontFiles } from '../../api/font-files.js';
import { joinPath } from '../../world/paths.js';
import type { TypefaceFiles } from '../protocol.js';
import type { Desk } from './desk.js';

/** Where a folder of templates and fonts has its fonts. */
const FONTS = 'fonts';

/** The files of the typeface that papers are set in. */
export async function typeface(
  { world }: Desk,
  { typeface: name }: { readonly typeface: string },
): Promise<TypefaceFiles> {
  const folders = name.split('\n').map((folder) => joinPath(folder, FONTS));
  const files = await fontFiles(folders, world);
  if (files === undefined) throw new Error(`no typeface in ${name}`);
  const read = async (file: string) => {
    const bytes = await world.readFile(file);
    if (!bytes.ok) throw new Error(bytes.failure.detail);
    return bytes.value;
  };
  return {
    regular: await read(files.regular),
    bold: await read(files.bold),
    italic: await read(files.italic),
    boldItalic: await read(files.boldItalic),
  };
}
