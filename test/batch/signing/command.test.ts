import { beforeEach, describe, expect, test } from '@jest/globals';
import { MemoryWorld } from '../../../src/world/memory-world.js';
import {
  batch,
  EXAMPLE,
  exampleWorld,
  outPaths,
  put,
  replaceIn,
  smallBloc,
  smallWorld,
  textAt,
} from '../example-world.js';
import { pdfTexts } from '../pdf-texts.js';

const PLEDGE = ['--document', 'giao-uoc', '--format', 'pdf'];
const PAPER = 'tong-hop-2026/2026/20-giao-uoc.pdf';
const SIGNED = 'tong-hop-2026/2026/20-giao-uoc-trang-ky.pdf';
const SIGNATORY = 'name: Lê Văn C';

/** The manifest without what was put together. */
const papersKnown = (world: MemoryWorld) => JSON.parse(textAt(world, '/out/thidua-manifest.json')).blocs;

/** The workspace on the day of signing: its pledge is printed. */
async function printed(): Promise<MemoryWorld> {
  PRINTED ??= exampleWorld();
  if (!PRINTED.files.has(`/out/${PAPER}`)) await batch(PRINTED, ...PLEDGE);
  return new MemoryWorld(Object.fromEntries(PRINTED.files));
}

let PRINTED: MemoryWorld | undefined;

describe('on the day of signing', () => {
  let world: MemoryWorld;
  const sign = (...more: readonly string[]) => batch(world, '--signatures-only', ...more);

  beforeEach(async () => {
    world = await printed();
  });

  test('a new signatory gives the pages to sign, and the papers stay as they were printed', async () => {
    await replaceIn(world, EXAMPLE, SIGNATORY, 'name: Nguyễn Thị Mới');
    const [paper, known] = [world.files.get(`/out/${PAPER}`), papersKnown(world)];
    const { code, out } = await sign();
    expect([code, out]).toEqual([
      0,
      `tong-hop-2026: Giao ước thi đua: in lại trang 5 đến 6, 10 bản: /out/${SIGNED}\nXong: 1 tệp trang ký.`,
    ]);
    const whole = pdfTexts(world, PAPER);
    const pages = pdfTexts(world, SIGNED);
    expect(pages.map((texts) => texts.join(' '))).toEqual(
      whole.slice(4).map((texts) => texts.join(' ').replace('Lê Văn C', 'Nguyễn Thị Mới')),
    );
    expect([world.files.get(`/out/${PAPER}`), papersKnown(world)]).toEqual([paper, known]);
  });

  test('so does the next change, held against what was printed', async () => {
    await replaceIn(world, EXAMPLE, SIGNATORY, 'name: Nguyễn Thị Mới');
    await sign();
    await replaceIn(world, EXAMPLE, 'name: Nguyễn Thị Mới', 'name: Trần Thị Khác');
    const { code, error } = await sign();
    expect([code, error]).toEqual([0, '']);
    expect(pdfTexts(world, SIGNED).flat()).toContain('Trần Thị Khác');
    const next = await batch(world, ...PLEDGE);
    expect([next.out, next.error]).toEqual([
      expect.stringContaining('1 khối đã làm'),
      expect.not.stringContaining('lỗi'),
    ]);
    expect((await sign()).out).toBe('Không có trang ký nào cần in lại; 1 văn bản không đổi từ lần làm trước.');
  });

  test('other contents are refused, with the page, the line and the words', async () => {
    await replaceIn(world, EXAMPLE, 'name: Sở Nội vụ', 'name: Sở Nội vụ mới');
    const { code, out, error } = await sign();
    expect([code, out, error]).toEqual([
      1,
      'Không làm tệp trang ký nào; 1 văn bản không in riêng được trang ký.',
      expect.stringMatching(
        /tong-hop-2026\.yaml: lỗi: .*“Giao ước thi đua”: trang 1 đã khác bản in trước từ dòng \d+, nay là “.*Sở Nội vụ mới/u,
      ),
    ]);
    expect(world.files.has(`/out/${SIGNED}`)).toBe(false);
  });

  test('nothing changed needs nothing; asked for by name it is told where the pages are', async () => {
    expect((await sign()).out).toBe('Không có trang ký nào cần in lại; 1 văn bản không đổi từ lần làm trước.');
    expect((await sign('--document', 'giao-uoc')).out).toContain(
      `không đổi từ lần làm trước (trang ký là trang 5 đến 6 của tệp /out/${PAPER})`,
    );
    expect((await sign('--force')).out).toContain('in lại trang 5 đến 6');
  });

  test('--dry-run and --json say the same, and the first writes nothing', async () => {
    await replaceIn(world, EXAMPLE, SIGNATORY, 'name: Nguyễn Thị Mới');
    const before = new Map(world.files);
    expect((await sign('--dry-run')).out).toContain('Sẽ làm 1 tệp trang ký; chưa ghi gì.');
    expect(new Map(world.files)).toEqual(before);
    expect(JSON.parse((await sign('--json')).out)).toEqual({
      papers: [
        {
          bloc: 'tong-hop-2026',
          document: 'Giao ước thi đua',
          state: 'changed',
          path: SIGNED,
          from: 5,
          to: 6,
          copies: 10,
        },
      ],
      findings: [],
    });
  });

  test('a file edited by hand may be what was printed', async () => {
    await replaceIn(world, EXAMPLE, SIGNATORY, 'name: Nguyễn Thị Mới');
    await put(world, `/out/${PAPER}`, 'sửa tay');
    const { code, error } = await sign();
    expect([code, error]).toEqual([0, expect.stringContaining(`có tệp đã sửa tay (${PAPER})`)]);
  });

  test('the pages are kept where a person changed them, and go with the bloc', async () => {
    await replaceIn(world, EXAMPLE, SIGNATORY, 'name: Nguyễn Thị Mới');
    await sign();
    await put(world, `/out/${SIGNED}`, 'ghi chú');
    const again = await sign();
    const beside = SIGNED.replace('.pdf', '.moi.pdf');
    expect([again.error, again.out]).toEqual([
      expect.stringContaining(beside),
      expect.stringContaining(`10 bản: /out/${beside}\n`),
    ]);
    await put(world, '/w/blocs/b.yaml', smallBloc('Khối b'));
    await world.remove(EXAMPLE);
    const { error } = await batch(world, ...PLEDGE, '--prune');
    expect(error).toContain(`không còn văn bản nào cần đến tệp “${SIGNED}”`.replace('không', 'Không'));
    expect(textAt(world, `/out/${SIGNED}`)).toBe('ghi chú');
  });

  test('pages that are no longer the last ones of the paper are told to be out of date by every run', async () => {
    const stale = expect.stringMatching(new RegExp(`Trang ký in riêng đã cũ,.*\n +- ${SIGNED}\n`, 'u'));
    await replaceIn(world, EXAMPLE, SIGNATORY, 'name: Nguyễn Thị Mới');
    await sign();
    for (const _ of [1, 2]) expect((await batch(world, ...PLEDGE)).error).not.toEqual(stale);
    await replaceIn(world, EXAMPLE, 'name: Nguyễn Thị Mới', 'name: Trần Thị Khác');
    for (const _ of [1, 2]) expect((await batch(world, ...PLEDGE)).error).toEqual(stale);
    await world.remove(`/out/${SIGNED}`);
    expect((await batch(world, ...PLEDGE)).error).not.toEqual(stale);
  });

  test('so are those of a signatory who signs after all', async () => {
    await replaceIn(world, EXAMPLE, SIGNATORY, 'name: Nguyễn Thị Mới');
    await sign();
    await replaceIn(world, EXAMPLE, 'name: Nguyễn Thị Mới', SIGNATORY);
    const { out, error } = await batch(world, ...PLEDGE);
    expect([out, error]).toEqual([
      expect.stringContaining('không đổi'),
      expect.stringContaining('Trang ký in riêng đã cũ'),
    ]);
  });

  test('pages whose paper goes by another name are left over, and removed when asked', async () => {
    await replaceIn(world, EXAMPLE, SIGNATORY, 'name: Nguyễn Thị Mới');
    await sign();
    const { error } = await batch(world, ...PLEDGE, '--names', 'unicode');
    expect(error).toContain(SIGNED);
    expect(error).not.toContain('Trang ký in riêng đã cũ');
    expect((await batch(world, ...PLEDGE)).error).not.toContain(SIGNED);
    await batch(world, ...PLEDGE, '--names', 'unicode', '--prune');
    expect(world.files.has(`/out/${SIGNED}`)).toBe(false);
  });

  test('while another run is at work nothing is said of what needs printing', async () => {
    await put(world, '/out/.thidua-lock', JSON.stringify({ pid: 1, host: 'máy khác' }));
    const { code, out, error } = await sign();
    expect([code, out, error]).toEqual([1, '', expect.stringContaining('Đang có một lần chạy khác')]);
  });

  test('pages that could not be written are not told as made', async () => {
    await replaceIn(world, EXAMPLE, SIGNATORY, 'name: Nguyễn Thị Mới');
    world.failAt(`/out/${SIGNED}`, { reason: 'denied', detail: '' });
    const { code, out, error } = await sign();
    expect([code, out, error]).toEqual([1, '', expect.stringContaining('Không ghi được tệp')]);
  });

  test('who stops it leaves no lock behind', async () => {
    await replaceIn(world, EXAMPLE, SIGNATORY, 'name: Nguyễn Thị Mới');
    class Stopped extends MemoryWorld {
      override async readFile(path: string) {
        if (path === EXAMPLE) process.emit('SIGINT');
        return super.readFile(path);
      }
    }
    const stopped = new Stopped(Object.fromEntries(world.files));
    const { code, out, error } = await batch(stopped, '--signatures-only');
    expect([code, out, error]).toEqual([
      130,
      'Đã dừng theo yêu cầu, mới làm 0 tệp trang ký.',
      expect.stringContaining('Đang dừng'),
    ]);
    expect(outPaths(stopped)).toEqual([PAPER]);
  });

  test('other blocs of the workspace, of which nothing was printed, do not matter unless they are asked for', async () => {
    await put(world, '/w/blocs/b.yaml', smallBloc('Khối b'));
    const run = await sign();
    expect([run.code, run.error]).toEqual([0, '']);
    const asked = await sign('--bloc', 'b');
    expect([asked.code, asked.error]).toEqual([1, expect.stringContaining('của khối “b”')]);
  });

  test.each([
    [['--document', 'quy-che'], 'Chỉ in riêng được trang ký của văn bản nhiều bên cùng ký'],
    [['--document', 'to-trinh'], 'Chưa có bản in trước của “Tờ trình đề nghị khen thưởng”'],
    [['--document', 'giao-ươc'], 'Có phải bạn muốn'],
    [['--draft'], 'chưa có bản PDF nào của khối “tong-hop-2026”'],
  ])('%j is refused', async (more, told) => {
    const { code, error } = await sign(...more);
    expect([code, error]).toEqual([1, expect.stringContaining(told)]);
  });
});

test('a pledge of two pages gives one where it is printed on one side, the whole sheet where on both', async () => {
  const more =
    'pledge: { items: [{ text: "Nội dung giao ước cần thực hiện trong năm của các đơn vị trong khối." }] }\n';
  const items = Array.from(
    { length: 14 },
    () => '{ text: "Nội dung giao ước mà các đơn vị trong khối cùng thực hiện trong cả năm." }',
  );
  const long = more.replace(/\[.*\]/u, `[${items.join(', ')}]`);
  const named = (name: string) =>
    smallBloc('Khối a', long).replace('{ name: Sở Hai }', `{ name: Sở Hai, signatory: { name: ${name} } }`);
  const world = smallWorld();
  await put(world, '/w/blocs/a.yaml', named('Lê Thị Hai'));
  await batch(world, ...PLEDGE);
  expect(pdfTexts(world, 'a/2026/20-giao-uoc.pdf')).toHaveLength(2);
  await put(world, '/w/blocs/a.yaml', named('Lê Thị Ba'));
  await batch(world, '--signatures-only', '--one-sided');
  expect(pdfTexts(world, 'a/2026/20-giao-uoc-trang-ky.pdf')).toHaveLength(1);
  await batch(world, '--signatures-only');
  expect(pdfTexts(world, 'a/2026/20-giao-uoc-trang-ky.pdf')).toHaveLength(2);
  expect(outPaths(world)).toEqual(['a/2026/20-giao-uoc-trang-ky.pdf', 'a/2026/20-giao-uoc.pdf']);
});
