import { describe, expect, test } from '@jest/globals';
import { unzipSync } from 'fflate';
import type { PageFile, Progress } from '../../../src/page/protocol.js';
import { MemoryWorld } from '../../../src/world/memory-world.js';
import { batch, exampleWorld, smallBloc, smallWorld } from '../../batch/example-world.js';
import { packageFiles } from '../../support/package-files.js';
import { engineWith, nobody } from './desk-with.js';
import { digests } from './digests.js';

/** The workspace in a world of the batch, as it is dropped on the page. */
function dropped(world: MemoryWorld): readonly PageFile[] {
  const own = [...world.files].filter(([path]) => path.startsWith('/w/'));
  return own.map(([path, bytes]) => ({ path: path.slice(1), bytes }));
}

/** What the command line wrote, by the paths in the output folder. */
function written(world: MemoryWorld, what: RegExp): Record<string, Uint8Array> {
  const out = [...world.files].filter(([path]) => path.startsWith('/out/') && what.test(path));
  return Object.fromEntries(out.map(([path, bytes]) => [path.slice('/out/'.length), bytes]));
}

const PAPERS = /\.(?:docx|pdf)$/u;
const ALL = { draft: false, formats: ['docx', 'pdf'] } as const;

describe('the archive of a bloc', () => {
  test('is the one that the command line writes', async () => {
    const world = exampleWorld();
    const engine = await engineWith(dropped(world));
    expect((await batch(world, '--zip')).code).toBe(0);
    const { file, findings } = await engine.blocZip({ bloc: 'tong-hop-2026', ...ALL }, nobody);
    expect(findings).toEqual([]);
    expect(digests({ [file!.path]: file!.bytes })).toEqual(digests(written(world, /\.zip$/u)));
    const inside = unzipSync(file!.bytes);
    expect(Object.keys(inside).length).toBeGreaterThan(100);
    expect(digests(inside)).toEqual(digests(written(world, PAPERS)));
  });

  test('of drafts in one format too', async () => {
    const world = smallWorld('mot');
    const engine = await engineWith(dropped(world));
    await batch(world, '--zip', '--draft', '--format', 'pdf');
    const { file } = await engine.blocZip({ bloc: 'mot', draft: true, formats: ['pdf'] }, nobody);
    expect(digests({ [file!.path]: file!.bytes })).toEqual(digests(written(world, /\.zip$/u)));
  });

  test('needs a format', async () => {
    const engine = await engineWith(dropped(smallWorld('mot')));
    const { file, findings } = await engine.blocZip({ bloc: 'mot', draft: true, formats: [] }, nobody);
    expect([file, findings.map(({ message }) => message)]).toEqual([
      undefined,
      ['Chưa chọn làm tệp Word hay tệp PDF.'],
    ]);
  });
});

describe('the archive of all blocs', () => {
  const broken = { '/w/blocs/hong.yaml': smallBloc('Khối Hỏng', 'placee: Hà Nội\n') };

  test('holds what the command line writes, and says which bloc it lacks and why', async () => {
    const sound = { '/w/blocs/ba.yaml': smallBloc('Khối Ba'), '/w/blocs/mot.yaml': smallBloc('Khối Một') };
    const world = new MemoryWorld({ ...packageFiles(), ...sound, ...broken });
    const engine = await engineWith(dropped(world));
    await batch(world);
    const told: Progress[] = [];
    const { file, findings } = await engine.allZip(ALL, (progress) => told.push(progress));
    expect(file?.path).toBe('van-ban.zip');
    expect(digests(unzipSync(file!.bytes))).toEqual(digests(written(world, PAPERS)));
    expect(findings.map(({ severity, message, file, line }) => ({ severity, message, file, line }))).toEqual([
      {
        severity: 'error',
        message: 'Trong tệp tải về không có khối “hong”, vì khối này còn 1 lỗi.',
        file: 'w/blocs/hong.yaml',
        line: undefined,
      },
      expect.objectContaining({ severity: 'error', file: 'w/blocs/hong.yaml', line: 5 }),
    ]);
    expect(told).toEqual([0, 1, 2, 3].map((done) => ({ done, of: 3 })));
  });

  test('is none where no bloc can be made', async () => {
    const engine = await engineWith(dropped(new MemoryWorld(broken)));
    const { file, findings } = await engine.allZip({ ...ALL, draft: true }, nobody);
    expect([file, findings.length]).toEqual([undefined, 2]);
  });
});

test('the bundle is the one that the command line writes, for the sides of paper asked for', async () => {
  const world = smallWorld('mot');
  const engine = await engineWith(dropped(world));
  await batch(world, '--bundle');
  await batch(world, '--bundle', '--one-sided');
  const bundles = [
    await engine.bundle({ bloc: 'mot', draft: false, sides: 'duplex' }, nobody),
    await engine.bundle({ bloc: 'mot', draft: false, sides: 'one-sided' }, nobody),
  ];
  expect(digests(Object.fromEntries(bundles.map(({ file }) => [file!.path, file!.bytes])))).toEqual(
    digests(written(world, /tap-in/u)),
  );
});
