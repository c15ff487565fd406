import { expect, test } from '@jest/globals';
import type { BlocEntry, FileEntry, GatheredEntry } from '../../../src/batch/manifest/manifest.js';
import { sha256 } from '../../../src/batch/sha256.js';
import { clearOrphans } from '../../../src/batch/write/clear-orphans.js';
import { formatDiagnostic } from '../../../src/diagnostics/format.js';
import { MemoryWorld } from '../../../src/world/memory-world.js';

const file = (path: string, orphan = false): FileEntry => ({
  path,
  document: 'giao-uoc',
  format: 'pdf',
  input: sha256('input'),
  templates: sha256('templates'),
  version: '0.1.0',
  sha256: sha256(path),
  ...(orphan ? { orphan } : {}),
});
const entry = (id: string, ...files: FileEntry[]): BlocEntry => ({
  id,
  source: `../${id}.yaml`,
  year: 2026,
  made: [],
  files,
});

const archive = (path: string, orphan = false): GatheredEntry => ({
  path,
  use: 'zip',
  bloc: path.slice(0, 1),
  choice: 'zip final',
  input: sha256('input'),
  sha256: sha256(path),
  holds: 1,
  ...(orphan ? { orphan } : {}),
});

test('removes what is left over and ours, and no paper that only differs in capitals', async () => {
  const paths = ['a/x.pdf', 'a/y.pdf', 'b/z.pdf', 'a-2026.zip', 'b-2026.zip'];
  const world = new MemoryWorld(Object.fromEntries(paths.map((path) => [`/out/${path}`, path])));
  const ours = new Map([...paths, 'A/X.pdf'].map((path) => [path, new Set([sha256(path)])]));
  const known = { blocs: new Map(), gathered: new Map(), ours };
  const blocs = [
    entry('a', file('a/x.pdf'), file('a/y.pdf', true)),
    entry('A', file('A/X.pdf')),
    entry('b', file('b/z.pdf'), file('b/none.pdf')),
  ];
  const record = { blocs, gathered: [archive('a-2026.zip'), archive('b-2026.zip', true)] };
  const {
    blocs: left,
    gathered,
    diagnostics,
  } = await clearOrphans(record, new Set(['A', 'b']), {
    folder: '/out',
    known,
    world,
    prune: true,
  });
  expect([...world.files.keys()]).toEqual(['/out/a/x.pdf', '/out/a-2026.zip']);
  expect(left).toEqual([entry('a', file('a/x.pdf'))]);
  expect(gathered).toEqual([archive('a-2026.zip')]);
  expect(diagnostics.map(({ facts }) => facts.files)).toEqual([['a/y.pdf'], ['b/z.pdf', 'b-2026.zip']]);
});

test('tells of a bloc’s files at once, of the first ten by name, and at the end of each that a person changed', async () => {
  const paths = Array.from({ length: 12 }, (_, at) => `a/${at + 10}.pdf`);
  const world = new MemoryWorld(Object.fromEntries(paths.map((path) => [`/out/${path}`, path])));
  await world.writeFile('/out/a/10.pdf', new TextEncoder().encode('sửa tay'));
  const ours = new Map(paths.map((path) => [path, new Set([sha256(path)])]));
  const known = { blocs: new Map(), gathered: new Map(), ours };
  const record = { blocs: [entry('a', ...paths.map((path) => file(path)))], gathered: [] };
  const room = { folder: '/out', known, world };
  const told = await clearOrphans(record, new Set(['a']), { ...room, prune: false });
  const [note = '', warning = '', ...more] = told.diagnostics.map(formatDiagnostic);
  expect([note.split('\n')[0], more]).toEqual([
    expect.stringContaining('11 tệp của khối “a” do lần chạy trước làm'),
    [],
  ]);
  expect(note.split('\n')).toHaveLength(13);
  expect(note).toContain('- a/20.pdf\n      - … và 1 tệp nữa\n');
  expect(warning).toContain('“a/10.pdf”, nhưng tệp đã có người sửa');
  const removed = await clearOrphans(record, new Set(['a']), { ...room, prune: true });
  expect(removed.diagnostics.map(formatDiagnostic)[0]).toContain('Đã xóa 11 tệp của khối “a”, vì không còn');
});
