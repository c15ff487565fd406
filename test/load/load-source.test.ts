import { expect, test } from '@jest/globals';
import { loadSource } from '../../src/load/load-source.js';
import { MemoryWorld } from '../../src/world/memory-world.js';

const source = { file: 'w/blocs/a.yaml', workspace: 'w', defaults: 'w/thidua.yaml' };

test('a bloc file is laid over the defaults', async () => {
  const world = new MemoryWorld({ 'w/thidua.yaml': 'place: Huế', 'w/blocs/a.yaml': 'year: 2023' });
  expect(await loadSource(world, source)).toMatchObject({ ok: true, value: { data: { place: 'Huế', year: 2023 } } });
});

test.each(['', '# chưa có gì\n', '---\n'])('defaults that say nothing yet are no fault: %j', async (defaults) => {
  const world = new MemoryWorld({ 'w/thidua.yaml': defaults, 'w/blocs/a.yaml': 'year: 2023' });
  expect(await loadSource(world, source)).toMatchObject({ ok: true, value: { data: { year: 2023 } }, diagnostics: [] });
});

test('the faults of both files are told at once', async () => {
  const world = new MemoryWorld({ 'w/thidua.yaml': 'place: "Huế', 'w/blocs/a.yaml': '- a' });
  const outcome = await loadSource(world, source);
  expect(outcome.ok).toBe(false);
  expect(outcome.diagnostics.map(({ code, place }) => [code, place?.file])).toEqual([
    ['load.syntax', 'w/thidua.yaml'],
    ['load.not-mapping', 'w/blocs/a.yaml'],
  ]);
});

test('warnings come along with the value', async () => {
  const world = new MemoryWorld({ 'a.yaml': 'name: Đội #1' });
  expect(await loadSource(world, { file: 'a.yaml' })).toMatchObject({
    ok: true,
    value: { data: { name: 'Đội' } },
    diagnostics: [{ code: 'load.cut-comment', severity: 'warning' }],
  });
});

test.each([
  ['is missing', 'missing'],
  ['may not be read', 'denied'],
  ['is a folder', 'directory'],
] as const)('a file that %s', async (_, reason) => {
  const world = new MemoryWorld({ 'b.yaml': 'a: 1' });
  world.failAt('a.yaml', { reason, detail: 'x' });
  expect(await loadSource(world, { file: 'a.yaml' })).toMatchObject({
    ok: false,
    diagnostics: [{ code: 'load.unreadable', place: { file: 'a.yaml' }, facts: { reason } }],
  });
  expect((await loadSource(world, { file: 'b.yaml', defaults: 'a.yaml' })).ok).toBe(false);
});
