import { joinPath } from '../../world/paths.js';
import type { World } from '../../world/world.js';
import { sha256 } from '../sha256.js';

const FOLDERS = ['templates', 'templates/partials', 'fonts'];

/** A hash of all templates and fonts in some folders: when it is unchanged, so is what papers are made with. */
export async function hashResources(folders: readonly string[], world: World): Promise<string> {
  const hashes: string[] = [];
  for (const folder of folders) {
    for (const name of FOLDERS) hashes.push(await hashFolder(joinPath(folder, name), world));
  }
  return sha256(hashes.join('\n'));
}

/** What cannot be read counts by its name: whether that matters is told when papers are made. */
async function hashFolder(folder: string, world: World): Promise<string> {
  const names = await world.list(folder);
  if (!names.ok) return '';
  const files = await Promise.all(
    names.value.map(async (name) => {
      const bytes = await world.readFile(joinPath(folder, name));
      return bytes.ok ? [`${name}\n`, sha256(bytes.value), '\n'] : [`${name}\n`];
    }),
  );
  return sha256(...files.flat());
}
