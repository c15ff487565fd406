import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import {
  check,
  findSources,
  generate,
  listDocuments,
  loadBlocYear,
  MemoryWorld,
  readResources,
} from '../../src/index.js';
import { nodeWorld, packageFolder } from '../../src/node.js';
import { unwrap } from '../support/unwrap.js';

const readme = readFileSync(new URL('../../README.md', import.meta.url), 'utf8');
const example = /```yaml\n([\s\S]*?)```/u.exec(readme)?.[1] ?? '';

/** The package's own templates and fonts, read through the world of Node. */
const resources = unwrap(await readResources([packageFolder()], nodeWorld));

describe('the library', () => {
  test("makes the README's own pledge from a world in memory", async () => {
    const world = new MemoryWorld({ 'khoi.yaml': example });
    const sources = await findSources(world, 'khoi.yaml');
    expect(sources).toMatchObject({ ok: true, value: [{ file: 'khoi.yaml' }] });
    const bloc = unwrap(await loadBlocYear({ file: 'khoi.yaml' }, world));
    const { files, diagnostics } = await generate(bloc, resources);
    expect(files.map(({ name }) => name)).toEqual(['khoi-giao-uoc.docx', 'khoi-giao-uoc.pdf']);
    expect(diagnostics.filter(({ rule }) => rule === 'needed-to-sign')).toHaveLength(1);
    expect(check(bloc, resources)).toEqual(diagnostics);
    expect(bloc.typed('units[0].name')).toBe('Sở Nội vụ');
  });

  test('makes the same bytes each time', async () => {
    const make = async () => {
      const bloc = unwrap(await loadBlocYear({ file: 'khoi.yaml' }, new MemoryWorld({ 'khoi.yaml': example })));
      return (await generate(bloc, resources)).files.map(({ bytes }) => [...bytes]);
    };
    const [first, second] = [await make(), await make()];
    expect(first).toHaveLength(2);
    expect(second).toEqual(first);
  });

  test('lists what it can make', () => {
    expect(listDocuments(resources)).toContainEqual({ id: 'giao-uoc', name: 'Giao ước thi đua', per: 'bloc' });
  });

  test('runs the checks, which stop finals, unless they were run before', async () => {
    const world = new MemoryWorld({ 'khoi.yaml': `${example}vote: { issued: 3, returned: 5 }\n` });
    const bloc = unwrap(await loadBlocYear({ file: 'khoi.yaml' }, world));
    const made = async (options: { checks?: boolean }) => {
      const { files, diagnostics } = await generate(bloc, resources, { documents: ['giao-uoc'], ...options });
      return [files.length, diagnostics.some(({ rule }) => rule !== undefined)];
    };
    expect(await made({})).toEqual([0, true]);
    expect(await made({ checks: false })).toEqual([2, false]);
  });

  test('an unknown kind is a finding, and nothing is made', async () => {
    const bloc = unwrap(await loadBlocYear({ file: 'khoi.yaml' }, new MemoryWorld({ 'khoi.yaml': example })));
    const made = await generate(bloc, resources, { documents: ['giao-uoc', 'khong-co'] });
    expect(made.files).toEqual([]);
    expect(made.diagnostics.map(({ code }) => code)).toContain('document.unknown');
  });
});
