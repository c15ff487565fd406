import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { packageFolder } from '../world/node-package-folder.js';
import { bundlePage } from './bundle-page.js';

// `npm run build:page`, and a step of `npm run build`: the page that needs no installation.
const folder = join(packageFolder(), 'dist');
mkdirSync(folder, { recursive: true });
writeFileSync(join(folder, 'thidua.html'), await bundlePage(packageFolder()));
