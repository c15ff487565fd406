import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { packageFolder } from '../../src/world/node-package-folder.js';

const FOLDERS = ['templates', 'templates/partials', 'fonts'];

/** The project's own templates and fonts by their paths, to lay into a world in memory. */
export function packageFiles(): Readonly<Record<string, Uint8Array>> {
  const root = packageFolder();
  const paths = FOLDERS.flatMap((folder) =>
    readdirSync(join(root, folder), { withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map(({ name }) => join(root, folder, name)),
  );
  return Object.fromEntries(paths.map((path) => [path, new Uint8Array(readFileSync(path))]));
}
