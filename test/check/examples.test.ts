import { readFileSync, writeFileSync } from 'node:fs';
import { basename } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { wordsOf } from '../../src/diagnostics/words-of.js';
import { type BlocSource, check, findSources, loadBlocYear } from '../../src/index.js';
import { nodeWorld } from '../../src/world/node-world.js';
import { PROJECT, projectResources } from '../support/resources.js';
import { unwrap } from '../support/unwrap.js';

/** What a check of the examples says: every line was read by a person and is one a secretary would agree with. */
const resources = await projectResources();
const sources = unwrap(await findSources(nodeWorld, `${PROJECT}examples`));

async function findingsIn(source: BlocSource): Promise<readonly string[]> {
  return check(unwrap(await loadBlocYear(source, nodeWorld)), resources).map((finding) => {
    const { code, rule = code, severity, path = '', place } = finding;
    return `${severity} | ${rule} | ${path} | ${place?.line ?? ''} | ${wordsOf(finding).message.replace(/\s+/gu, ' ')}`;
  });
}

describe.each(sources.map((source) => [basename(source.file, '.yaml'), source] as const))('%s', (name, source) => {
  test('has these findings and no errors', async () => {
    const found = await findingsIn(source);
    const golden = `${PROJECT}test/check/examples/${name}.findings.txt`;
    const page = found.map((line) => `${line}\n`).join('');
    if (process.env.GOLDEN === 'update') writeFileSync(golden, page);
    expect(page).toBe(readFileSync(golden, 'utf8'));
    expect(found.filter((line) => line.startsWith('error'))).toEqual([]);
  });
});
