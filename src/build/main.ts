import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { packageFolder } from '../world/node-package-folder.js';
import { bundleCli } from './bundle-cli.js';
import { readyCode } from './ready-code.js';

// The last step of `npm run build`: the command line, in the place of a former one.
const folder = join(packageFolder(), 'dist', 'cli');
rmSync(folder, { recursive: true, force: true });
await bundleCli(packageFolder(), folder);
await readyCode(packageFolder(), folder);
