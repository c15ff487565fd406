import { describe, expect, test } from '@jest/globals';
import { unzipSync } from 'fflate';
import { MemoryWorld } from '../../../src/world/memory-world.js';
import { batch, outPaths, put, smallBloc, smallWorld } from '../example-world.js';

const PLEDGE = ['--document', 'giao-uoc', '--zip'];
const ZIP = 'a-2026-giao-uoc.zip';
const PATHS = ['a/2026/20-giao-uoc.docx', 'a/2026/20-giao-uoc.pdf'];

/** What is in an archive, as text. */
function inZip(world: MemoryWorld, path = ZIP): Readonly<Record<string, Uint8Array>> {
  return unzipSync(world.files.get(`/out/${path}`) ?? new Uint8Array());
}

const text = (bytes: Uint8Array | undefined) => new TextDecoder().decode(bytes);

describe('the archive of a bloc', () => {
  test('holds the files that stand there, the same bytes on any day', async () => {
    const [world, other] = [smallWorld('a', 'b'), smallWorld('a')];
    const { code, out } = await batch(world, ...PLEDGE, '--bundle');
    expect([code, out]).toEqual([0, expect.stringContaining(`Tệp nén /out/${ZIP}: 2 tệp`)]);
    const found = inZip(world);
    expect(Object.keys(found)).toEqual(PATHS);
    for (const path of PATHS) expect(found[path]).toEqual(world.files.get(`/out/${path}`));
    await batch(other, ...PLEDGE);
    expect(other.files.get(`/out/${ZIP}`)).toEqual(world.files.get(`/out/${ZIP}`));
  });

  test('holds a person’s version and not the new one beside it', async () => {
    const world = smallWorld('a');
    await batch(world, ...PLEDGE);
    await put(world, '/out/a/2026/20-giao-uoc.docx', 'sửa tay');
    await put(world, '/w/blocs/a.yaml', smallBloc('Khối khác'));
    await batch(world, ...PLEDGE);
    expect(outPaths(world)).toContain('a/2026/20-giao-uoc.moi.docx');
    const found = inZip(world);
    expect([Object.keys(found), text(found['a/2026/20-giao-uoc.docx'])]).toEqual([PATHS, 'sửa tay']);
  });

  test('of one format is another file than that of both', async () => {
    const world = smallWorld('a');
    await batch(world, ...PLEDGE);
    const before = world.files.get(`/out/${ZIP}`);
    const { out, error } = await batch(world, ...PLEDGE, '--format', 'pdf');
    expect([out, error]).toEqual([
      expect.stringContaining('a-2026-giao-uoc-pdf.zip: 1 tệp'),
      expect.not.stringContaining(ZIP),
    ]);
    expect(world.files.get(`/out/${ZIP}`)).toEqual(before);
  });

  test('says whenever it is asked for which files a person changed, since the other format may say something else', async () => {
    const world = smallWorld('a');
    expect((await batch(world, ...PLEDGE)).error).not.toContain('khác nhau');
    await put(world, '/out/a/2026/20-giao-uoc.docx', 'sửa tay');
    await put(world, '/w/blocs/a.yaml', smallBloc('Khối khác'));
    const told = `cảnh báo: Tệp nén “${ZIP}” gửi các tệp như đang có. Chỗ sửa tay chỉ nằm trong đúng tệp đã sửa, nên bản DOCX và bản PDF của cùng văn bản có thể khác nhau: a/2026/20-giao-uoc.docx.`;
    for (const _ of [1, 2]) expect((await batch(world, ...PLEDGE)).error).toContain(told);
    expect((await batch(world, '--document', 'giao-uoc')).error).not.toContain('khác nhau');
  });

  test('is made once, and again when a person edits a file', async () => {
    const world = smallWorld('a');
    await batch(world, ...PLEDGE);
    const before = new Map(world.files);
    expect((await batch(world, ...PLEDGE, '--dry-run')).out).toContain(`${ZIP} (không đổi)`);
    expect((await batch(world, ...PLEDGE)).out).toContain(`Tệp nén /out/${ZIP} (không đổi): 2 tệp`);
    expect(new Map(world.files)).toEqual(before);
    await put(world, '/out/a/2026/20-giao-uoc.pdf', 'sửa tay');
    await batch(world, ...PLEDGE);
    await put(world, '/out/a/2026/20-giao-uoc.pdf', 'sửa lần nữa');
    await batch(world, ...PLEDGE);
    expect(text(inZip(world)['a/2026/20-giao-uoc.pdf'])).toBe('sửa lần nữa');
  });

  test('is kept where a person changed it', async () => {
    const world = smallWorld('a');
    await batch(world, ...PLEDGE);
    await put(world, `/out/${ZIP}`, 'thêm tệp');
    const { error } = await batch(world, ...PLEDGE);
    expect(error).toContain('“a-2026-giao-uoc.moi.zip”');
    expect(text(world.files.get(`/out/${ZIP}`))).toBe('thêm tệp');
  });

  test('is told to be out of date, stays when the year changes, and goes with its bloc', async () => {
    const world = smallWorld('a', 'b');
    await batch(world, ...PLEDGE);
    await put(world, '/w/blocs/a.yaml', smallBloc('Khối khác'));
    expect((await batch(world, '--document', 'giao-uoc')).error).toMatch(new RegExp(`Đã cũ,.*\n +- ${ZIP}\n`, 'u'));
    await put(world, '/w/blocs/a.yaml', smallBloc('Khối khác').replace('2026', '2027'));
    const { error } = await batch(world, ...PLEDGE, '--prune');
    expect(error).not.toContain(ZIP);
    expect(outPaths(world)).toEqual(expect.arrayContaining([ZIP, ZIP.replace('2026', '2027')]));
    await world.remove('/w/blocs/a.yaml');
    await batch(world, ...PLEDGE, '--prune');
    expect(outPaths(world)).not.toContain(ZIP.replace('2026', '2027'));
  });

  test('is not made of a bloc with a file that could not be written', async () => {
    class Refusing extends MemoryWorld {
      override async writeFile(path: string, bytes: Uint8Array) {
        if (!path.endsWith('a/2026/20-giao-uoc.pdf')) return super.writeFile(path, bytes);
        return { ok: false, failure: { reason: 'denied', detail: path } } as const;
      }
    }
    const world = new Refusing(Object.fromEntries(smallWorld('a', 'b').files));
    const { code, error } = await batch(world, ...PLEDGE);
    expect([code, error]).toEqual([1, expect.stringContaining('Chưa nén tệp của khối “a”')]);
    expect(outPaths(world).filter((path) => path.endsWith('.zip'))).toEqual(['b-2026-giao-uoc.zip']);
  });

  test('that is held is tried again, then told', async () => {
    class Held extends MemoryWorld {
      tries = 0;
      override async writeFile(path: string, bytes: Uint8Array) {
        if (!path.endsWith('.zip')) return super.writeFile(path, bytes);
        this.tries += 1;
        return { ok: false, failure: { reason: 'denied', detail: path } } as const;
      }
    }
    const world = new Held(Object.fromEntries(smallWorld('a').files));
    const { code, error } = await batch(world, ...PLEDGE);
    expect([code, error, world.tries]).toEqual([1, expect.stringContaining(`Không ghi được tệp “/out/${ZIP}”`), 2]);
  });
});
