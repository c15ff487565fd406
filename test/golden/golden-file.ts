import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect } from '@jest/globals';

/** Compares a text with a file of this folder; with `GOLDEN=update` in the environment writes the file instead. */
export function expectGolden(name: string, text: string): void {
  const file = fileURLToPath(new URL(name, import.meta.url));
  if (process.env.GOLDEN === 'update') {
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
  } else {
    expect(text).toBe(existsSync(file) ? readFileSync(file, 'utf8') : `no file ${name}: npm run golden:update`);
  }
}
