import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from '@jest/globals';
import { type BuiltCli, builtCli } from '../support/built-cli.js';
import { filesBelow } from '../support/files-below.js';
import { temporaryFolder } from '../support/temporary-folder.js';

const BLOCS = 6;

/** How often a run is killed. */
const KILLS = 50;

const bloc = (name: string) =>
  `regime: state\nbloc: { name: ${name} }\nyear: 2026\nunits: [{ name: Sở Một }, { name: Sở Hai }]\n`;

const blocFiles = (words: string) =>
  Array.from({ length: BLOCS }, (_, at) => [`blocs/k${at}.yaml`, bloc(`${words} ${at}`)] as const);
const workspace = () => temporaryFolder(Object.fromEntries(blocFiles('Khối')));

const hidden = (path: string) => path.split('/').some((name) => name.startsWith('.'));
const papersIn = (folder: string) =>
  Object.fromEntries(Object.entries(filesBelow(folder)).filter(([path]) => !path.includes('thidua-manifest')));

/** A disk of its own, of such a size. */
const mounted = (size: string, folder: string) =>
  spawnSync('mount', ['-t', 'tmpfs', '-o', `size=${size}`, 'tmpfs', folder]).status === 0;

/** Who is not root, or has no Linux, has no small disk to fill: those tests are told as skipped. */
const onSmallDisk = (() => {
  const folder = temporaryFolder();
  if (!mounted('300k', folder)) return test.skip;
  execFileSync('umount', [folder]);
  return test;
})();

let cli: BuiltCli;
/** What one run makes. */
let whole: Readonly<Record<string, string>> = {};
beforeAll(async () => {
  cli = await builtCli();
  whole = papersIn(await madeBy(['--workers', '1']));
});

const batch = (from: string, out: string, ...more: readonly string[]) =>
  cli.run(['batch', from, '--document', 'giao-uoc', '--out', out, ...more]);

/** A folder made by such runs at once. */
async function madeBy(...runs: readonly (readonly string[])[]): Promise<string> {
  const from = workspace();
  const out = join(temporaryFolder(), 'out');
  for (const { code, error } of await Promise.all(runs.map((more) => batch(from, out, ...more))))
    expect([code, error.includes('lỗi')]).toEqual([0, false]);
  return out;
}

describe('runs as processes', () => {
  test('one, two and four workers make the same bytes', async () => {
    expect(Object.keys(whole)).toHaveLength(BLOCS * 2);
    for (const workers of ['2', '4']) expect(papersIn(await madeBy(['--workers', workers]))).toEqual(whole);
  });

  test('workers make the same bundles and archives as one thread', async () => {
    const more = ['--bundle', '--zip'];
    const [one, two] = await Promise.all(['1', '2'].map((workers) => madeBy(['--workers', workers, ...more])));
    expect(Object.keys(papersIn(one ?? ''))).toHaveLength(BLOCS * 4);
    expect(papersIn(two ?? '')).toEqual(papersIn(one ?? ''));
  });

  test('three shards at once make what one run makes', async () => {
    const shards = await madeBy(['--shard', '1/3'], ['--shard', '2/3'], ['--shard', '3/3']);
    expect(papersIn(shards)).toEqual(whole);
    expect(readdirSync(shards).filter((name) => name.startsWith('.'))).toEqual([]);
  });

  test('two at once into one folder: one works, the other says why it does not', async () => {
    const from = workspace();
    const out = join(temporaryFolder(), 'out');
    const runs = await Promise.all([batch(from, out), batch(from, out), batch(from, out, '--shard', '1/2')]);
    expect(runs.map(({ code }) => code).toSorted()).toEqual([0, 1, 1]);
    for (const { code, error } of runs)
      if (code === 1) expect(error).toContain('Đang có một lần chạy khác ghi vào thư mục');
    expect(readdirSync(out).filter((name) => name.startsWith('.'))).toEqual([]);
  });

  test('the lock of a process that is gone is taken over', async () => {
    const out = join(temporaryFolder(), 'out');
    mkdirSync(out);
    const gone = cli.start(['--version']);
    await gone.ended;
    writeFileSync(join(out, '.thidua-lock'), JSON.stringify({ pid: gone.process.pid, host: hostname() }));
    expect((await batch(workspace(), out)).code).toBe(0);
  });

  test.each([['SIGINT'], ['SIGTERM']] as const)(
    '%s: running blocs are finished, the manifest written, the rest made next time',
    async (signal) => {
      const from = workspace();
      const out = join(temporaryFolder(), 'out');
      const run = cli.start(['batch', from, '--document', 'giao-uoc', '--out', out, '--workers', '1']);
      run.process.stderr?.once('data', () => run.process.kill(signal));
      const { code, out: said, error } = await run.ended;
      expect([code, error]).toEqual([130, expect.stringContaining('Đang dừng')]);
      expect(said).toMatch(/Đã dừng theo yêu cầu.*khối đã làm; \d khối chưa làm tới/u);
      expect(readdirSync(out).filter((name) => name.startsWith('.'))).toEqual([]);
      const made = Object.keys(papersIn(out)).length;
      expect(made).toBeLessThan(BLOCS * 2);
      const again = await batch(from, out);
      expect(again.out).toContain(`${BLOCS - made / 2} khối đã làm; ${made / 2} khối không đổi`);
    },
  );

  test(
    `killed at ${KILLS} moments with data that changes, then completed: every file is whole, right, and no one's edit`,
    async () => {
      const out = join(temporaryFolder(), 'out');
      const from = workspace();
      const rewrite = (words: string) => {
        for (const [name, text] of blocFiles(words)) writeFileSync(join(from, name), text);
      };
      let atWork = 0;
      for (let kill = 0; kill < KILLS; kill += 1) {
        rewrite(`Khối lần ${kill}`);
        const run = cli.start([
          'batch',
          from,
          '--document',
          'giao-uoc',
          '--out',
          out,
          '--workers',
          String(1 + (kill % 2)),
        ]);
        // spread over starting, making and writing
        if (kill % 3 === 0) setTimeout(() => run.process.kill('SIGKILL'), 150 + ((30 * kill) % 400));
        else run.process.stderr?.once('data', () => setTimeout(() => run.process.kill('SIGKILL'), (kill * 13) % 50));
        await run.ended;
        atWork += Number(existsSync(join(out, '.thidua-journal')));
      }
      expect(atWork).toBeGreaterThan(KILLS / 2);
      rewrite('Khối');
      const { code, error } = await batch(from, out);
      expect([code, error.includes('giữ nguyên')]).toEqual([0, false]);
      expect(papersIn(out)).toEqual(whole);
      expect(Object.keys(filesBelow(out)).filter(hidden)).toEqual([]);
      expect((await batch(from, out)).out).toContain(`${BLOCS} khối không đổi`);
    },
    120_000 + KILLS * 20_000,
  );

  test('a disk that is full says so and leaves nothing half-written', async () => {
    if (!existsSync('/dev/full')) return;
    const { code, error } = await cli.run(['batch', workspace(), '--document', 'giao-uoc', '--out', '/dev/full']);
    expect([code, error]).toEqual([1, expect.stringContaining('Không ghi được tệp “/dev/full”')]);
  });

  onSmallDisk('a disk on which not all has room keeps what was whole, and the next run goes on', async () => {
    const disk = temporaryFolder();
    expect(mounted('300k', disk)).toBe(true);
    try {
      const from = workspace();
      const full = await batch(from, disk);
      expect([full.code, full.error]).toEqual([1, expect.stringContaining('ổ đĩa đã đầy')]);
      const made = Object.entries(papersIn(disk)).filter(([path]) => !hidden(path));
      expect(made.length).toBeLessThan(BLOCS * 2);
      for (const [path, hash] of made) expect([path, hash]).toEqual([path, whole[path]]);
      execFileSync('mount', ['-o', 'remount,size=20m', disk]);
      expect((await batch(from, disk)).code).toBe(0);
      expect(papersIn(disk)).toEqual(whole);
    } finally {
      execFileSync('umount', [disk]);
    }
  });

  test('a folder that stands where a paper should is told, and all others are made', async () => {
    const out = join(temporaryFolder(), 'out');
    mkdirSync(join(out, 'k0/2026/20-giao-uoc.docx'), { recursive: true });
    const { code, error } = await batch(workspace(), out);
    expect([code, error]).toEqual([1, expect.stringContaining('k0/2026/20-giao-uoc.docx')]);
    expect(Object.keys(papersIn(out))).toHaveLength(BLOCS * 2 - 1);
  });

  test('a clock set back changes nothing: what is unchanged stays, what has changed is made', async () => {
    const from = workspace();
    const out = join(temporaryFolder(), 'out');
    await batch(from, out);
    const future = new Date('2040-01-01');
    for (const path of Object.keys(filesBelow(out))) utimesSync(join(out, path), future, future);
    const past = { NODE_OPTIONS: '--import=data:text/javascript,Date.now=()=>0' };
    expect((await cli.run(['batch', from, '--document', 'giao-uoc', '--out', out], past)).out).toContain(
      `${BLOCS} khối không đổi`,
    );
    writeFileSync(join(from, 'blocs/k0.yaml'), bloc('Khối mới'));
    expect((await cli.run(['batch', from, '--document', 'giao-uoc', '--out', out], past)).out).toContain(
      `1 khối đã làm; ${BLOCS - 1} khối không đổi`,
    );
  });

  test('what a person changed under a clock set back, to a file as long and as old, is seen', async () => {
    const from = workspace();
    const out = join(temporaryFolder(), 'out');
    await batch(from, out);
    const path = join(out, 'k0/2026/20-giao-uoc.docx');
    const { atime, mtime, size } = statSync(path);
    writeFileSync(path, 'x'.repeat(size));
    utimesSync(path, atime, mtime);
    const { out: told, error } = await batch(from, out);
    expect([told, error]).toEqual([
      expect.stringContaining(`${BLOCS - 1} khối không đổi`),
      expect.stringContaining('20-giao-uoc.moi.docx'),
    ]);
    expect(readFileSync(path, 'utf8')).toBe('x'.repeat(size));
  });

  test('what a person changed between runs is kept', async () => {
    const from = workspace();
    const out = join(temporaryFolder(), 'out');
    await batch(from, out);
    const path = join(out, 'k0/2026/20-giao-uoc.docx');
    writeFileSync(path, 'sửa tay');
    writeFileSync(join(from, 'blocs/k0.yaml'), bloc('Khối mới'));
    const { error } = await batch(from, out);
    expect(error).toContain('20-giao-uoc.moi.docx');
    expect(readFileSync(path, 'utf8')).toBe('sửa tay');
  });
});
