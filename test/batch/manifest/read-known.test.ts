import { describe, expect, test } from '@jest/globals';
import type { BlocEntry } from '../../../src/batch/manifest/manifest.js';
import { readKnown } from '../../../src/batch/manifest/read-known.js';
import { stateFiles } from '../../../src/batch/manifest/state-files.js';
import { writeManifest } from '../../../src/batch/manifest/write-manifest.js';
import { sha256 } from '../../../src/batch/sha256.js';
import { MemoryWorld } from '../../../src/world/memory-world.js';

const entry = (id: string, text: string, path = `${id}/x.pdf`): BlocEntry => ({
  id,
  source: `../${id}.yaml`,
  year: 2026,
  made: [
    {
      input: sha256(text),
      templates: sha256('templates'),
      version: '0.1.0',
      formats: ['pdf'],
      draft: false,
      findings: { error: 0, warning: 1, info: 2 },
    },
  ],
  files: [
    {
      path,
      document: 'giao-uoc',
      format: 'pdf',
      input: sha256(text),
      templates: sha256('templates'),
      version: '0.1.0',
      sha256: sha256(text),
      pages: 3,
    },
  ],
});
const manifest = (...blocs: BlocEntry[]) => writeManifest({ version: '1.0.0', blocs, gathered: [] });
const line = (value: unknown) => `\n${JSON.stringify(value)}`;
const read = (files: Readonly<Record<string, string | Uint8Array>>, own = stateFiles(undefined)) =>
  readKnown(
    '/out',
    own,
    new MemoryWorld(Object.fromEntries(Object.entries(files).map(([name, text]) => [`/out/${name}`, text]))),
  );

describe('what earlier runs left word of', () => {
  test('is read back as it was written', async () => {
    const { known, diagnostics } = await read({ 'thidua-manifest.json': manifest(entry('b', '1'), entry('a', '2')) });
    expect(diagnostics).toEqual([]);
    expect([...known.blocs.values()]).toEqual([entry('a', '2'), entry('b', '1')]);
    expect([...(known.ours.get('a/x.pdf') ?? [])]).toEqual([sha256('2')]);
  });

  test('is nothing in a folder that is not there', async () => {
    const { known } = await readKnown('/none', stateFiles(undefined), new MemoryWorld());
    expect([known.blocs.size, known.ours.size]).toEqual([0, 0]);
  });

  test('of shards goes before that of a run over everything, a shard of its own first; nothing is forgotten', async () => {
    const files = {
      'thidua-manifest.1-2.json': manifest(entry('a', 'shard')),
      'thidua-manifest.2-3.json': manifest(entry('a', 'other')),
      'thidua-manifest.json': manifest(entry('a', 'whole'), entry('b', 'whole')),
    };
    const own = await read(files, stateFiles({ index: 1, count: 2 }));
    expect(own.known.blocs.get('a')).toEqual(entry('a', 'shard'));
    expect([...own.own]).toEqual(['a']);
    const whole = await read(files);
    expect(whole.known.blocs.get('b')).toEqual(entry('b', 'whole'));
    expect(whole.known.ours.get('a/x.pdf')?.size).toBe(3);
  });

  test('is read from the journal of a run that was killed, but for the line it was writing', async () => {
    const begins = line({ begins: { 'a/x.pdf': sha256('begun') } });
    const done = line({ done: entry('a', 'done') });
    const cut = line({ done: entry('b', 'cut') }).slice(0, 40);
    const { known } = await read({
      '.thidua-journal': begins + done + cut + line({ begins: { 'c/x.pdf': sha256('later') } }),
    });
    expect([...known.blocs.keys()]).toEqual(['a']);
    expect([...known.ours].map(([path, hashes]) => [path, hashes.size])).toEqual([
      ['a/x.pdf', 2],
      ['c/x.pdf', 1],
    ]);
  });

  test('tells what is begun: in all journals, of a shard in its own', async () => {
    const begins = (path: string) => line({ begins: { [path]: sha256(path) } });
    const files = { '.thidua-journal.1-2': begins('a/x.pdf'), '.thidua-journal.2-2': begins('b/x.pdf') };
    const [a, b] = ['a/x.pdf', 'b/x.pdf'].map((path) => ({ path, sha256: sha256(path) }));
    expect((await read(files)).begun).toEqual([a, b]);
    expect((await read(files, stateFiles({ index: 2, count: 2 }))).begun).toEqual([b]);
    expect((await read(files, stateFiles({ index: 3, count: 3 }))).begun).toEqual([]);
  });

  test.each([
    ['no JSON', '{'],
    ['something else', '{"blocs":[]}'],
    ['a way out of the folder', manifest(entry('a', '1', '../../secret.pdf'))],
    ['a way out by the root', manifest(entry('a', '1', 'x/../../secret'))],
  ])('is left alone where it is %s', async (_, text) => {
    const { known, diagnostics } = await read({ 'thidua-manifest.json': text });
    expect(known.blocs.size).toBe(0);
    expect(diagnostics.map(({ code, place }) => [code, place?.file])).toEqual([
      ['batch.bad-manifest', '/out/thidua-manifest.json'],
    ]);
  });
});
