import { extensionOf, joinPath } from '../../world/paths.js';
import type { World } from '../../world/world.js';

/** What a workspace may have of its own beside its data: folders, and which of their files. */
const CONTENTS: readonly { readonly folder: string; readonly extension: string }[] = [
  { folder: 'templates', extension: '.hbs' },
  { folder: 'templates/partials', extension: '.hbs' },
  { folder: 'fonts', extension: '.ttf' },
];

/** A workspace's own templates and fonts, by their paths in it; hidden files are none. */
export async function ownFiles(workspace: string, world: World): Promise<readonly string[]> {
  const found = await Promise.all(
    CONTENTS.map(async ({ folder, extension }) => {
      const names = await world.list(joinPath(workspace, folder));
      const wanted = names.ok
        ? names.value.filter((name) => extensionOf(name) === extension && !/^[.~]/u.test(name))
        : [];
      return wanted.map((name) => `${folder}/${name}`);
    }),
  );
  return found.flat();
}
