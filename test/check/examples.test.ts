import { readFileSync, writeFileSync } from 'node:fs';
import { basename } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from '@jest/globals';
import { wordsOf } from '../../src/diagnostics/words-of.js';
import { check, findSources, loadBlocYear, readResources } from '../../src/index.js';
import { nodeWorld } from '../../src/world/node-world.js';

/** What a check of the examples says: every line was read by a person and is one a secretary would agree with. */
const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const resources = await readResources([ROOT], nodeWorld);
const sources = await findSources(nodeWorld, `${ROOT}examples`);
if (!resources.ok || !sources.ok) throw new Error('the examples cannot be read');

async function findingsIn(file: string): Promise<readonly string[]> {
  const source = sources.ok ? sources.value.find((each) => each.file === file) : undefined;
  const bloc = source === undefined ? undefined : await loadBlocYear(source, nodeWorld);
  if (bloc?.ok !== true || !resources.ok) throw new Error(file);
  return check(bloc.value, resources.value).map((finding) => {
    const { code, rule = code, severity, path = '', place } = finding;
    return `${severity} | ${rule} | ${path} | ${place?.line ?? ''} | ${wordsOf(finding).message.replace(/\s+/gu, ' ')}`;
  });
}

describe.each(sources.value.map(({ file }) => [basename(file, '.yaml'), file] as const))('%s', (name, file) => {
  test('has these findings and no errors', async () => {
    const found = await findingsIn(file);
    const golden = `${ROOT}test/check/examples/${name}.findings.txt`;
    const page = found.map((line) => `${line}\n`).join('');
    if (process.env.GOLDEN === 'update') writeFileSync(golden, page);
    expect(page).toBe(readFileSync(golden, 'utf8'));
    expect(found.filter((line) => line.startsWith('error'))).toEqual([]);
  });
});
