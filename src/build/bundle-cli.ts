import { copyFileSync, mkdirSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { build } from 'esbuild';
import { licenceTexts } from './licence-texts.js';
import { readyModules } from './ready-modules.js';
import { unusedModules } from './unused-modules.js';

/** Loaded from their packages: what few runs need, and what starts files of its own. */
const NOT_BUNDLED = ['docx', '@cantoo/pdf-lib', 'tinypool'];

/** Packages of CommonJS ask for Node's own modules in its way. */
const REQUIRE = `import { createRequire as requireFrom } from 'node:module'; const require = requireFrom(import.meta.url);`;

/** What pdfkit reads from beside itself. */
const COLOUR_PROFILE = 'sRGB_IEC61966_2_1.icc';

/**
 * Bundles the command line of the project in `root` into a folder two levels below the package's: a command then reads a few large
 * files instead of a thousand small ones, and finds made what never changes.
 */
export async function bundleCli(root: string, folder: string): Promise<void> {
  const { metafile } = await build({
    absWorkingDir: root,
    entryPoints: { main: 'src/cli/main.ts', worker: 'src/batch/run/worker.ts' },
    outdir: folder,
    bundle: true,
    splitting: true,
    format: 'esm',
    platform: 'node',
    target: 'node20',
    external: NOT_BUNDLED,
    banner: { js: REQUIRE },
    minify: true,
    metafile: true,
    logLevel: 'warning',
    plugins: [await readyModules(root), unusedModules],
  });
  writeFileSync(join(folder, 'LICENSES.txt'), licenceTexts(root, Object.keys(metafile.inputs)));
  mkdirSync(join(folder, 'data'), { recursive: true });
  const pdfkit = createRequire(join(root, 'package.json')).resolve('pdfkit');
  copyFileSync(join(dirname(pdfkit), 'data', COLOUR_PROFILE), join(folder, 'data', COLOUR_PROFILE));
}
