import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { EXIT } from '../cli/exit-codes.js';
import { optimizeLater } from '../cli/optimize-later.js';
import { programFiles } from '../cli/program-files.js';
import { programScript } from '../cli/program-script.js';
import { nodeWorld } from '../world/node-world.js';

const SILENT = { out: () => undefined, error: () => undefined, colour: false };

/** Real blocs, with data of the usual size. */
const EXAMPLE = 'examples/nam-dinh';

/**
 * Keeps the code of the script of the frequent commands as this engine has it once papers were made: what was never run is not in
 * it, and will be compiled when it is.
 */
export async function readyCode(root: string, folder: string): Promise<void> {
  optimizeLater();
  const { script: file, code } = programFiles(folder);
  const { script, commands } = programScript(file);
  const out = mkdtempSync(join(tmpdir(), 'thidua-build-'));
  try {
    const generate = await commands.generate();
    const exit = await generate([join(root, EXAMPLE), '--out', out], SILENT, nodeWorld);
    if (exit !== EXIT.done) throw new Error(`${EXAMPLE} cannot be made`);
  } finally {
    rmSync(out, { recursive: true, force: true });
  }
  writeFileSync(code, script.createCachedData());
}
