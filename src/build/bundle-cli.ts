import { copyFileSync, mkdirSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { type BuildOptions, build, type Plugin } from 'esbuild';
import { programFiles } from '../cli/program-files.js';
import { licenceTexts } from './licence-texts.js';
import { readyModules } from './ready-modules.js';
import { unusedModules } from './unused-modules.js';

/** Loaded from their packages: what few runs need, and what starts files of its own. */
const NOT_BUNDLED = ['docx', '@cantoo/pdf-lib', 'tinypool'];

/** Packages of CommonJS ask for Node's own modules in its way. */
const REQUIRE = `import { createRequire as requireFrom } from 'node:module'; const require = requireFrom(import.meta.url);`;

/** And scripts know where they stand in their own. */
const MODULE_URL = `const moduleUrl = require('node:url').pathToFileURL(__filename).href;`;

/** What pdfkit reads from beside itself. */
const COLOUR_PROFILE = 'sRGB_IEC61966_2_1.icc';

/**
 * Bundles the command line of the project in `root` into a folder two levels below the package's: a command then reads a few large
 * files instead of a thousand small ones, and finds made what never changes. The frequent commands stand there in one script too,
 * whose code can be kept (ready-code.ts).
 */
export async function bundleCli(root: string, folder: string): Promise<void> {
  const plugins = [await readyModules(root), unusedModules];
  const { metafile } = await build({
    ...usual(root, plugins),
    entryPoints: { main: 'src/cli/main.ts', worker: 'src/batch/run/worker.ts' },
    outdir: folder,
    metafile: true,
    splitting: true,
    format: 'esm',
    banner: { js: REQUIRE },
  });
  const script = await build({
    ...usual(root, plugins),
    entryPoints: ['src/cli/frequent-commands.ts'],
    outfile: programFiles(folder).script,
    metafile: true,
    format: 'cjs',
    banner: { js: MODULE_URL },
    define: { 'import.meta.url': 'moduleUrl' },
  });
  const imports = Object.values(script.metafile.outputs).flatMap((output) => output.imports);
  if (imports.some(({ kind }) => kind === 'dynamic-import'))
    throw new Error('A script with kept code can import nothing.');
  writeFileSync(join(folder, 'LICENSES.txt'), licenceTexts(root, Object.keys(metafile.inputs)));
  mkdirSync(join(folder, 'data'), { recursive: true });
  const pdfkit = createRequire(join(root, 'package.json')).resolve('pdfkit');
  copyFileSync(join(dirname(pdfkit), 'data', COLOUR_PROFILE), join(folder, 'data', COLOUR_PROFILE));
}

function usual(root: string, plugins: Plugin[]): BuildOptions {
  return {
    absWorkingDir: root,
    bundle: true,
    platform: 'node',
    target: 'node20',
    external: NOT_BUNDLED,
    minify: true,
    logLevel: 'warning',
    plugins,
  };
}
