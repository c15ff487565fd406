import { mkdir, mkdtemp, rename, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import type { BlocEntry } from '../../../src/batch/manifest/manifest.js';
import { blocsGone } from '../../../src/batch/write/blocs-gone.js';
import { nodeWorld } from '../../../src/world/node-world.js';

const entry = (id: string, source: string): BlocEntry => ({ id, source, year: 2026, made: [], files: [] });

let room = '';
beforeEach(async () => {
  room = await mkdtemp(join(tmpdir(), 'thidua-'));
  for (const folder of ['w/blocs', 'w/out', 'elsewhere/out']) await mkdir(join(room, folder), { recursive: true });
  await writeFile(join(room, 'w/blocs/k1.yaml'), '');
  await writeFile(join(room, 'w/blocs/k2.yaml'), '');
});
afterEach(() => rm(room, { recursive: true }));

/** Which blocs a run over `k1` takes for gone, as the record in this output folder has them. */
async function goneIn(folder: string, ...entries: readonly BlocEntry[]): Promise<readonly string[]> {
  const all = [{ id: 'k1', source: { file: join(room, 'w/blocs/k1.yaml') } }];
  return [...(await blocsGone(entries, { all, troubled: [] }, join(room, folder), nodeWorld)).gone];
}

describe('blocs that are gone', () => {
  test('are those whose file is removed or goes by another name', async () => {
    const entries = ['k1', 'k2', 'k3'].map((id) => entry(id, `../blocs/${id}.yaml`));
    expect(await goneIn('w/out', ...entries, entry('w/k1', '../blocs/k1.yaml'))).toEqual(['k3', 'w/k1']);
  });

  test('are no living ones behind an output folder that is a link', async () => {
    await symlink(join(room, 'elsewhere/out'), join(room, 'w/link'));
    const entries = [entry('k2', '../blocs/k2.yaml'), entry('k3', '../blocs/k3.yaml')];
    expect(await goneIn('w/link', ...entries)).toEqual(['k3']);
    expect(await goneIn('elsewhere/out', ...entries)).toEqual([]);
  });

  test('are not known where the output folder was moved or the workspace renamed', async () => {
    await rename(join(room, 'w/out'), join(room, 'elsewhere/moved'));
    expect(await goneIn('elsewhere/moved', entry('k2', '../blocs/k2.yaml'))).toEqual([]);
    await rename(join(room, 'w'), join(room, 'renamed'));
    expect(await goneIn('elsewhere/out', entry('k2', '../../w/blocs/k2.yaml'))).toEqual([]);
  });
});
