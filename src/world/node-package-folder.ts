import { fileURLToPath } from 'node:url';

/** The folder of the installed package, with its templates and fonts. */
export function packageFolder(): string {
  return fileURLToPath(new URL('../..', import.meta.url));
}
