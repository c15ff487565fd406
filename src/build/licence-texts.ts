import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const IN_PACKAGE = /^(.*node_modules\/((?:@[^/]+\/)?[^/]+))\//u;
const LICENCE_FILE = /^(?:licen[cs]e|copying)/iu;

/** The licences of all packages of which files stand in a bundle; each asks to be kept with what is made of it. */
export function licenceTexts(root: string, files: readonly string[]): string {
  const folders = new Map(
    files.flatMap((file) => {
      const [, folder, name] = IN_PACKAGE.exec(file) ?? [];
      return folder === undefined || name === undefined ? [] : [[name, join(root, folder)] as const];
    }),
  );
  const texts = [...folders].sort().map(([name, folder]) => `${name}\n\n${licenceOf(folder)}`);
  return `This program contains parts of these packages.\n\n${texts.join(`\n\n${'-'.repeat(72)}\n\n`)}\n`;
}

/** A package without a file of its licence says at least in a word what it is. */
function licenceOf(folder: string): string {
  const file = existsSync(folder) ? readdirSync(folder).find((name) => LICENCE_FILE.test(name)) : undefined;
  if (file !== undefined) return readFileSync(join(folder, file), 'utf8').trim();
  const { license, author }: { license?: unknown; author?: unknown } = JSON.parse(
    readFileSync(join(folder, 'package.json'), 'utf8'),
  );
  return JSON.stringify({ license, author });
}
