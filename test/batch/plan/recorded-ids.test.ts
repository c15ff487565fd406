import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { recordedIds } from '../../../src/batch/plan/recorded-ids.js';
import { nodeWorld } from '../../../src/world/node-world.js';

let room = '';
beforeEach(async () => {
  room = await mkdtemp(join(tmpdir(), 'thidua-'));
  for (const name of ['a', 'b']) {
    await mkdir(join(room, name, 'blocs'), { recursive: true });
    await writeFile(join(room, name, 'blocs/t.yaml'), name);
  }
  await symlink(join(room, 'a'), join(room, 'link'));
});
afterEach(() => rm(room, { recursive: true }));

const ENTRIES = [
  { id: 'long/t', source: '../a/blocs/t.yaml' },
  { id: 't', source: '../a/blocs/t.yaml' },
  { id: 'none', source: '../b/blocs/none.yaml' },
];

/** What a run over one workspace finds in the record. */
const over = (name: string) =>
  recordedIds(
    [{ id: 't', source: { file: join(room, name, 'blocs/t.yaml') } }],
    { folder: join(room, 'out'), entries: ENTRIES },
    nodeWorld,
  );

test('the names of a file, the shortest first, and files that are elsewhere', async () => {
  const file = join(room, 'a/blocs/t.yaml');
  const { ofFiles, elsewhere } = await over('b');
  expect(ofFiles.get(file)).toEqual(['t', 'long/t']);
  expect([...elsewhere]).toEqual([
    ['t', file],
    ['long/t', file],
  ]);
  expect([...(await over('a')).elsewhere]).toEqual([]);
});

test('a file that is reached through a link is not elsewhere', async () => {
  expect((await over('link')).elsewhere.has('t')).toBe(false);
});
