import { joinPath } from '../world/paths.js';
import type { World } from '../world/world.js';

/**
 * The folders of templates and fonts for a workspace: the package's own and, only where it has some, the workspace's. So most
 * workspaces of a run share what is read and prepared once.
 */
export async function resourceFolders(
  packageFolder: string,
  workspace: string | undefined,
  world: World,
): Promise<readonly string[]> {
  if (workspace === undefined) return [packageFolder];
  const kinds = await Promise.all(['templates', 'fonts'].map((name) => world.kindOf(joinPath(workspace, name))));
  const hasOwn = kinds.some((kind) => !kind.ok || kind.value !== 'missing');
  return hasOwn ? [packageFolder, workspace] : [packageFolder];
}
