import { fontFiles } from '../../api/font-files.js';
import { joinPath } from '../../world/paths.js';
import type { World } from '../../world/world.js';
import type { StandingBloc } from '../run/standing-bloc.js';
import { sha256 } from '../sha256.js';

/** Takes blocs apart by the typeface their papers are set in. */
export type ByFonts = (blocs: readonly StandingBloc[]) => Promise<readonly (readonly StandingBloc[])[]>;

/** Makes such a function, which reads the fonts of each workspace once; those of one office are often there several times. */
export function byFonts(world: World): ByFonts {
  const known = new Map<string, string>();
  const typefaceOf = async (folders: readonly string[]) => {
    const key = JSON.stringify(folders);
    const typeface = known.get(key) ?? (await hashFonts(folders, world));
    known.set(key, typeface);
    return typeface;
  };
  return async (blocs) => {
    const groups = new Map<string, StandingBloc[]>();
    for (const bloc of blocs) {
      const typeface = await typefaceOf(bloc.planned.job.folders);
      groups.set(typeface, [...(groups.get(typeface) ?? []), bloc]);
    }
    return [...groups.values()];
  };
}

async function hashFonts(folders: readonly string[], world: World): Promise<string> {
  const files = await fontFiles(
    folders.map((folder) => joinPath(folder, 'fonts')),
    world,
  );
  if (files === undefined) return '';
  const { regular, bold, italic, boldItalic } = files;
  const fonts = await Promise.all([regular, bold, italic, boldItalic].map((file) => world.readFile(file)));
  return sha256(...fonts.map((bytes) => (bytes.ok ? sha256(bytes.value) : 'unreadable')));
}
