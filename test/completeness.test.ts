import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from '@jest/globals';
import { findSources, loadBlocYear, readResources } from '../src/index.js';
import { isCalledFor } from '../src/pipeline/is-called-for.js';
import { makePaper } from '../src/pipeline/make-paper.js';
import { ordersOf } from '../src/pipeline/paper-order.js';
import { prepareKind } from '../src/pipeline/prepare-kind.js';
import { nodeWorld } from '../src/world/node-world.js';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const TEMPLATES = join(ROOT, 'templates');
const idsIn = (folder: string) =>
  readdirSync(folder)
    .filter((name) => name.endsWith('.hbs'))
    .map((name) => name.slice(0, -'.hbs'.length))
    .sort();

const resources = await readResources([ROOT], nodeWorld);
const kinds = resources.ok ? [...resources.value.registry.kinds.values()] : [];

describe('every template', () => {
  test('is a kind of document', () => {
    expect(resources.diagnostics).toEqual([]);
    expect(kinds.map(({ id }) => id).sort()).toEqual(idsIn(TEMPLATES));
  });

  test.each(kinds.map((kind) => [kind.id, kind] as const))('%s keeps to the view and the vocabulary', (_, kind) => {
    expect(resources.ok && prepareKind(kind, resources.value).diagnostics).toEqual([]);
  });

  test.each(kinds.map((kind) => [kind.id, kind] as const))('%s is documented under its name', (id, { name }) => {
    const docs = readFileSync(join(ROOT, 'docs', 'documents.md'), 'utf8');
    expect(docs).toContain(`## \`${id}\` ${name}`);
  });

  test('every partial is used', () => {
    const texts = kinds.map(({ text }) => text);
    const partials = [...(resources.ok ? resources.value.registry.partials.values() : [])];
    const all = [...texts, ...partials.map(({ text }) => text)].join('\n');
    const idle = idsIn(join(TEMPLATES, 'partials')).filter((name) => !all.includes(`{{> ${name}}}`));
    expect(idle).toEqual([]);
  });
});

test.each(kinds.map((kind) => [kind.id, kind] as const))('%s is made by an example', async (_, kind) => {
  const sources = await findSources(nodeWorld, join(ROOT, 'examples'));
  const loaded = sources.ok ? await Promise.all(sources.value.map((source) => loadBlocYear(source, nodeWorld))) : [];
  const made = loaded.filter(
    (bloc) =>
      bloc.ok &&
      ordersOf(bloc.value, kind, false).some(
        (order) => resources.ok && isCalledFor(bloc.value, order) && makePaper(bloc.value, order, resources.value).ok,
      ),
  );
  expect(made.length).toBeGreaterThan(0);
});

describe('every example', () => {
  test('loads without a finding', async () => {
    const sources = await findSources(nodeWorld, join(ROOT, 'examples'));
    const loaded = sources.ok ? await Promise.all(sources.value.map((source) => loadBlocYear(source, nodeWorld))) : [];
    expect(loaded).toHaveLength(7);
    expect(loaded.flatMap(({ diagnostics }) => diagnostics)).toEqual([]);
  });
});
