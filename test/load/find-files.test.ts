import { describe, expect, test } from '@jest/globals';
import { findFiles } from '../../src/load/find-files.js';
import { MemoryWorld } from '../../src/world/memory-world.js';

const files = {
  'ex/b/thidua.yaml': '',
  'ex/b/blocs/2.yaml': '',
  'ex/b/blocs/10.yml': '',
  'ex/b/blocs/Đ.JSON': '',
  'ex/b/blocs/.hidden.yaml': '',
  'ex/b/blocs/~$2.yaml': '',
  'ex/b/blocs/README.md': '',
  'ex/b/templates/x.hbs': '',
  'ex/a/blocs/1.yaml': '',
  'ex/c/notes/1.yaml': '',
  'ex/README.md': '',
  'ex/.git/blocs/1.yaml': '',
  'json/thidua.json': '',
  'json/blocs/1.json': '',
  'loose/a.yaml': '',
  'loose/sub/b.yaml': '',
  'beside/thidua.yaml': '',
  'beside/a.yaml': '',
  'alone/thidua.yaml': '',
  'empty/thidua.yaml': '',
  'empty/blocs/': '',
  'half/full/blocs/1.yaml': '',
  'half/none/blocs/': '',
};

const b = { workspace: 'ex/b', defaults: 'ex/b/thidua.yaml' };
const ofB = ['10.yml', '2.yaml', 'Đ.JSON'].map((name) => ({ file: `ex/b/blocs/${name}`, ...b }));

async function find(path: string) {
  const outcome = await findFiles(new MemoryWorld(files), path);
  const diagnostics = outcome.diagnostics.map(({ code, place }) => [code, place?.file]);
  return outcome.ok ? { sources: outcome.value, diagnostics } : { diagnostics };
}

describe('finds', () => {
  test.each<[string, string, object[]]>([
    ['a workspace', 'ex/b', ofB],
    ['a workspace written with a slash', 'ex/b/', ofB.map((each) => ({ ...each, workspace: 'ex/b/' }))],
    ['the blocs of a workspace', 'ex/b/blocs', ofB],
    ['a workspace by its defaults', 'ex/b/thidua.yaml', ofB],
    ['a file in a workspace', 'ex/b/blocs/2.yaml', [{ file: 'ex/b/blocs/2.yaml', ...b }]],
    ['a workspace without defaults', 'ex/a', [{ file: 'ex/a/blocs/1.yaml', workspace: 'ex/a' }]],
    ['a file in such a workspace', 'ex/a/blocs/1.yaml', [{ file: 'ex/a/blocs/1.yaml', workspace: 'ex/a' }]],
    ['a folder of workspaces', 'ex', [{ file: 'ex/a/blocs/1.yaml', workspace: 'ex/a' }, ...ofB]],
    ['JSON', 'json', [{ file: 'json/blocs/1.json', workspace: 'json', defaults: 'json/thidua.json' }]],
    ['a loose file', 'loose/a.yaml', [{ file: 'loose/a.yaml' }]],
    ['a file of any other kind, to be refused by its reader', 'ex/README.md', [{ file: 'ex/README.md' }]],
    [
      'a file beside defaults',
      'beside/a.yaml',
      [{ file: 'beside/a.yaml', workspace: 'beside', defaults: 'beside/thidua.yaml' }],
    ],
    ['a file named like the defaults that is all there is', 'alone/thidua.yaml', [{ file: 'alone/thidua.yaml' }]],
  ])('%s', async (_, path, sources) => {
    const found = await find(path);
    expect(found.diagnostics).toEqual([]);
    expect(found.sources).toEqual(sources);
  });

  test('full workspaces beside an empty one, with a warning', async () => {
    expect(await find('half')).toEqual({
      sources: [{ file: 'half/full/blocs/1.yaml', workspace: 'half/full' }],
      diagnostics: [['load.empty-workspace', 'half/none']],
    });
  });
});

describe('finds from where the user stands', () => {
  /** A world whose user stands in a folder. */
  class StandingWorld extends MemoryWorld {
    override absolute(path: string): string {
      return super.absolute(path.startsWith('/') ? path : `/ex/b/blocs/${path}`);
    }
  }

  test.each([
    ['.', '../blocs/2.yaml', '..'],
    ['2.yaml', '2.yaml', '..'],
    ['./2.yaml', './2.yaml', '..'],
    ['..', '../blocs/2.yaml', '..'],
    ['../../b', '../../b/blocs/2.yaml', '../../b'],
  ])('%s', async (path, file, workspace) => {
    const world = new StandingWorld({ '/ex/b/thidua.yaml': '', '/ex/b/blocs/2.yaml': '' });
    const outcome = await findFiles(world, path);
    expect(outcome).toMatchObject({ ok: true, value: [{ file, workspace, defaults: `${workspace}/thidua.yaml` }] });
  });
});

describe('finds nothing', () => {
  test.each([
    ['where nothing is', 'nowhere', 'load.unreadable'],
    ['in an empty workspace', 'empty', 'load.no-blocs'],
    ['in a folder of loose files', 'loose', 'load.no-blocs'],
    ['in a workspace of defaults only', 'alone', 'load.no-blocs'],
    ['in the empty blocs of a workspace', 'half/none', 'load.no-blocs'],
  ])('%s', async (_, path, code) => {
    expect(await find(path)).toEqual({ diagnostics: [[code, path]] });
  });

  test.each([
    ['ex', 'ex'],
    ['ex/b', 'ex/b/blocs'],
    ['ex', 'ex/b/blocs'],
  ])('in %s when %s may not be listed', async (path, denied) => {
    const world = new MemoryWorld(files);
    const list = world.list.bind(world);
    world.list = async (folder) =>
      folder === denied ? { ok: false, failure: { reason: 'denied', detail: '' } } : list(folder);
    const outcome = await findFiles(world, path);
    expect(outcome).toMatchObject({
      ok: false,
      diagnostics: [{ code: 'load.unreadable', place: { file: denied }, facts: { reason: 'denied' } }],
    });
  });

  test('when the path itself may not be looked at', async () => {
    const world = new MemoryWorld(files);
    world.failAt('ex', { reason: 'denied', detail: '' });
    expect(await findFiles(world, 'ex')).toMatchObject({ ok: false, diagnostics: [{ code: 'load.unreadable' }] });
  });
});
