import { join } from 'node:path';
import { packageFolder } from '../../../../src/world/node-package-folder.js';
import { type BuiltCli, cliIn } from '../../../support/built-cli.js';

/** The folder whose `dist` is tried out: the project's own, which `npm run test:interop` has just built, or a build elsewhere. */
const BUILT = process.env.THIDUA_BUILT ?? packageFolder();

/** The page as a clerk gets it. */
export const PAGE_FILE = join(BUILT, 'dist', 'thidua.html');

/** The command line of the same build. */
export const CLI: BuiltCli = cliIn(BUILT);
