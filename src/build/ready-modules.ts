import { join } from 'node:path';
import type { Plugin } from 'esbuild';
import { readResources } from '../api/read-resources.js';
import { nodeWorld } from '../world/node-world.js';
import { readyFrames } from './ready-frames.js';
import { readyFrontMatter } from './ready-front-matter.js';
import { readyTemplates } from './ready-templates.js';

/**
 * Fills the modules that stand empty in the sources with what never changes from run to run: the parts of Word files that `docx`
 * makes, and the project's own templates, checked and compiled. All of it is looked up by what it was made from, so that whoever
 * changes a template or has others gets what he would get without.
 */
export async function readyModules(root: string): Promise<Plugin> {
  const resources = await readResources([root], nodeWorld);
  if (!resources.ok) throw new Error(JSON.stringify(resources.diagnostics));
  const contents = new Map([
    [join(root, 'src', 'render', 'docx', 'ready-frames.ts'), await readyFrames()],
    [join(root, 'src', 'documents', 'ready-front-matter.ts'), await readyFrontMatter(resources.value)],
    [join(root, 'src', 'compose', 'ready-templates.ts'), readyTemplates(resources.value)],
  ]);
  return {
    name: 'ready-modules',
    setup: (build) => {
      build.onLoad({ filter: /[/\\]ready-[\w-]+\.ts$/ }, ({ path }) => {
        const found = contents.get(path);
        return found === undefined ? undefined : { contents: found, loader: 'js' };
      });
    },
  };
}
