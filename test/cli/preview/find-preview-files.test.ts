import { readFileSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { findPreviewFiles } from '../../../src/cli/preview/find-preview-files.js';
import { findSources, loadBlocYear, MemoryWorld, type World } from '../../../src/index.js';
import { MOST_FILES } from '../../../src/page/protocol.js';
import { packageFolder } from '../../../src/world/node-package-folder.js';
import { nodeWorld } from '../../../src/world/node-world.js';
import { temporaryFolder } from '../../support/temporary-folder.js';

const bloc = (name: string) => `bloc: { name: ${name} }\nyear: 2026\nunits: [{ name: Sở Một }]\n`;

const WORKSPACE = {
  'ws/thidua.yaml': 'regime: state\nplace: Minh Họa\n',
  'ws/blocs/một.yaml': bloc('Khối Một'),
  'ws/blocs/hai.json': JSON.stringify({ bloc: { name: 'Khối Hai' }, year: 2026, units: [{ name: 'Sở Hai' }] }),
  'ws/blocs/ghi-chú.txt': 'x',
  'ws/blocs/.ẩn.yaml': bloc('Khối Ẩn'),
  'ws/blocs/~$sổ.xlsx': 'x',
  'ws/templates/riêng.hbs': 'x',
  'ws/templates/.cũ.hbs': 'x',
  'ws/templates/notes.md': 'x',
  'ws/templates/partials/phần.hbs': 'x',
  'ws/templates/partials/sâu/hơn.hbs': 'x',
  'ws/fonts/TIMES.TTF': 'x',
  'ws/fonts/times.otf': 'x',
  'ws/.git/config': 'x',
  'ws/.env.yaml': 'x',
  'ws/out/khoi.docx': 'x',
};

const SHARED = ['fonts/TIMES.TTF', 'templates/partials/phần.hbs', 'templates/riêng.hbs', 'thidua.yaml'];

async function found(folder: string, ...paths: readonly string[]) {
  const files = await findPreviewFiles(
    paths.map((path) => join(folder, path)),
    nodeWorld,
  );
  return {
    paths: files.ok ? files.value.map(({ path }) => path) : undefined,
    codes: files.diagnostics.map(({ code, place }) => [code, relative(folder, place?.file ?? '')]),
  };
}

describe('which files are shown', () => {
  const folder = temporaryFolder(WORKSPACE);

  test.each(['ws', 'ws/', 'ws/blocs', 'ws/thidua.yaml', '.'])(
    'of a workspace by %s: what is read of it',
    async (path) => {
      const all = ['blocs/hai.json', 'blocs/một.yaml', ...SHARED].map((each) => `ws/${each}`);
      expect(await found(folder, path)).toEqual({ paths: all, codes: [] });
    },
  );

  test('of one bloc: itself and what its workspace shares', async () => {
    const all = ['blocs/một.yaml', ...SHARED].map((each) => `ws/${each}`);
    expect(await found(folder, 'ws/blocs/một.yaml')).toEqual({ paths: all, codes: [] });
  });

  test('what several paths lead to is there once', async () => {
    const { paths } = await found(folder, 'ws/blocs/một.yaml', '.', 'ws');
    expect(paths).toHaveLength(2 + SHARED.length);
  });

  test('names that meet are told apart', async () => {
    const alike = temporaryFolder({
      'a/khoi.yaml': bloc('Một'),
      'b/khoi.yaml': bloc('Hai'),
      'a/ws/blocs/k.yaml': bloc('Ba'),
      'b/ws/blocs/k.yaml': bloc('Bốn'),
    });
    const { paths } = await found(alike, 'a/khoi.yaml', 'b/khoi.yaml', 'a/ws', 'b/ws');
    expect(paths).toEqual(['khoi (2).yaml', 'khoi.yaml', 'ws (2)/blocs/k.yaml', 'ws/blocs/k.yaml']);
  });

  test('a hidden workspace is shown under a name that the page takes', async () => {
    const hidden = temporaryFolder({ '.thidua/blocs/k.yaml': bloc('Một') });
    expect((await found(hidden, '.thidua')).paths).toEqual(['thidua/blocs/k.yaml']);
  });
});

describe('the page finds in them what the command line finds', () => {
  /** The blocs as loaded, apart from where they lie. */
  async function loaded(world: World, paths: readonly string[]) {
    const found = await Promise.all(paths.map((path) => findSources(world, path)));
    const sources = found.flatMap((each) => (each.ok ? each.value : []));
    const blocs = await Promise.all(sources.map((source) => loadBlocYear(source, world)));
    return blocs.map((each) => (each.ok ? each.value.bloc : each.diagnostics.map(({ code }) => code)));
  }

  async function onPage(paths: readonly string[]) {
    const files = await findPreviewFiles(paths, nodeWorld);
    const all = files.ok ? files.value : [];
    const world = new MemoryWorld(Object.fromEntries(all.map(({ path, file }) => [`/${path}`, readFileSync(file)])));
    return loaded(world, [...new Set(all.map(({ path }) => path.split('/')[0] ?? ''))]);
  }

  const examples = join(packageFolder(), 'examples');
  const beside = temporaryFolder({ 'thidua.yaml': 'regime: party\nplace: Đây\n', 'khoi.yaml': bloc('Khối Cạnh') });
  const alone = temporaryFolder({ 'khoi.yaml': bloc('Khối Lẻ') });

  test.each([
    ['a folder of workspaces', [examples], 7],
    ['a workspace', [join(examples, 'nam-dinh')], 3],
    ['a bloc of a workspace', [join(examples, 'minh-hoa/blocs/co-quan-dang-2026.yaml')], 1],
    ['blocs of several', ['minh-hoa', 'nam-dinh/blocs/tong-hop-2022.yaml'].map((path) => join(examples, path)), 3],
    ['a workbook', [join(examples, 'minh-hoa.xlsx')], undefined],
    ['a bloc beside its defaults', [join(beside, 'khoi.yaml')], 1],
    ['a bloc alone', [join(alone, 'khoi.yaml')], 1],
  ] as const)('%s', async (_, paths, count) => {
    const here = await loaded(nodeWorld, paths);
    expect(here.length).toBe(count ?? here.length);
    expect(here.length).toBeGreaterThan(0);
    expect(await onPage(paths)).toEqual(expect.arrayContaining(here));
    expect(await onPage(paths)).toHaveLength(here.length);
  });
});

describe('what is left out is told of', () => {
  test('a link, wherever on the way it stands', async () => {
    const secret = temporaryFolder({ 'mật.yaml': 'mật', 'mẫu/riêng.hbs': 'mật' });
    const folder = temporaryFolder({ 'ws/blocs/một.yaml': bloc('Khối Một') });
    symlinkSync(join(secret, 'mật.yaml'), join(folder, 'ws/blocs/hai.yaml'));
    symlinkSync(join(secret, 'mẫu'), join(folder, 'ws/templates'));
    expect(await found(folder, 'ws')).toEqual({
      paths: ['ws/blocs/một.yaml'],
      codes: expect.arrayContaining([
        ['preview.link', 'ws/blocs/hai.yaml'],
        ['preview.link', 'ws/templates/riêng.hbs'],
      ]),
    });
    expect((await found(folder, 'ws/blocs/hai.yaml')).paths).toBeUndefined();
  });

  test('but a workspace or a lone file may be named by a link', async () => {
    const there = temporaryFolder({ 'ws/blocs/một.yaml': bloc('Khối Một'), 'lẻ.yaml': bloc('Khối Lẻ') });
    const folder = temporaryFolder();
    symlinkSync(join(there, 'ws'), join(folder, 'ws'));
    symlinkSync(join(there, 'lẻ.yaml'), join(folder, 'lẻ.yaml'));
    expect(await found(folder, 'ws', 'lẻ.yaml')).toEqual({ paths: ['lẻ.yaml', 'ws/blocs/một.yaml'], codes: [] });
  });

  test('a file too big, a folder that is named like a file, a file of another kind, a path with nothing', async () => {
    const folder = temporaryFolder({
      'ws/blocs/một.yaml': bloc('Khối Một'),
      'ws/blocs/lớn.yaml': '',
      'ws/blocs/thư-mục.yaml/x': '',
      'khối.docx': 'x',
    });
    truncateSync(join(folder, 'ws/blocs/lớn.yaml'), 64_000_001);
    expect(await found(folder, 'ws', 'khối.docx', 'không-có')).toEqual({
      paths: ['ws/blocs/một.yaml'],
      codes: expect.arrayContaining([
        ['load.too-big', 'ws/blocs/lớn.yaml'],
        ['load.unreadable', 'ws/blocs/thư-mục.yaml'],
        ['load.unknown-extension', 'khối.docx'],
        ['load.unreadable', 'không-có'],
      ]),
    });
    writeFileSync(join(folder, 'ws/blocs/lớn.yaml'), '');
    expect((await found(folder, 'ws')).paths).toContain('ws/blocs/lớn.yaml');
  });

  test('too many files are none', async () => {
    const names = Array.from({ length: MOST_FILES + 1 }, (_, index) => [`/ws/blocs/${index}.yaml`, '']);
    const files = await findPreviewFiles(['/ws'], new MemoryWorld(Object.fromEntries(names)));
    expect([files.ok, files.diagnostics.map(({ code }) => code)]).toEqual([false, ['preview.too-many']]);
  });
});
