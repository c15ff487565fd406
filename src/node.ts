/** What a program on Node adds to the public API: the files of this machine, and the package's own templates and fonts. */
export { packageFolder } from './world/node-package-folder.js';
export { nodeWorld } from './world/node-world.js';
