import { beforeAll, describe, expect, test } from '@jest/globals';
import type { MemoryWorld } from '../../../src/world/memory-world.js';
import { runCli } from '../../support/run-cli.js';
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
import { contentsRows, type PrintedRow, pdfTexts } from '../pdf-texts.js';

const even = (pages: number) => pages + (pages % 2);

describe('the print bundle of a full year', () => {
  const BUNDLE = 'tong-hop-2026/2026/00-tap-in.pdf';
  const all = (...more: readonly string[]) => ['--format', 'pdf', '--bundle', ...more];
  let world: MemoryWorld;
  let pages: readonly (readonly string[])[] = [];
  let rows: readonly PrintedRow[] = [];

  beforeAll(async () => {
    world = exampleWorld();
    const { code, out } = await batch(world, ...all());
    pages = pdfTexts(world, BUNDLE);
    rows = contentsRows(pages);
    const sheets = Math.ceil(pages.length / 2);
    expect([code, out]).toEqual([
      0,
      expect.stringContaining(
        `Tập in /out/${BUNDLE}: ${rows.length} văn bản, ${pages.length} trang, ${sheets} tờ in hai mặt`,
      ),
    ]);
  });

  test('holds every paper where the list says, on a front page, in as many copies', () => {
    const papers = outPaths(world).filter((path) => path !== BUNDLE);
    const left = new Map(papers.map((path) => [JSON.stringify(pdfTexts(world, path)), path]));
    for (const { pages: count, copies, from } of rows) {
      expect(from % 2).toBe(1);
      const key = JSON.stringify(pages.slice(from - 1, from - 1 + count));
      expect(left.delete(key)).toBe(true);
      for (let copy = 1; copy < copies; copy += 1) {
        const at = from - 1 + copy * even(count);
        expect(JSON.stringify(pages.slice(at, at + count))).toBe(key);
      }
    }
    expect([...left.values()]).toEqual([]);
  });

  test('has nothing else but its list and blank pages', () => {
    const printed = rows.reduce((sum, { pages: count, copies }) => sum + count * copies, 0);
    const [first = 0] = rows.map(({ from }) => from - 1);
    expect(pages.slice(first).filter((texts) => texts.length > 0)).toHaveLength(printed);
    const [last] = rows.slice(-1);
    expect(pages.length).toBe(
      (last?.from ?? 0) - 1 + even(last?.pages ?? 0) * (last?.copies ?? 0) - ((last?.pages ?? 0) % 2),
    );
  });

  test('names papers by kind and subject, in printing order, and counts the copies of the pledge and of the handover', () => {
    const titles = rows.map(({ title }) => title);
    expect(titles[0]).toBe('Kế hoạch công tác thi đua, khen thưởng');
    expect(titles).toEqual(
      expect.arrayContaining([
        'Bản đăng ký thi đua - Sở Tài chính',
        'Giấy mời hội nghị - Hội nghị ký kết giao ước thi đua năm 2026',
        'Báo cáo thành tích tập thể - Sở Tư pháp',
        'Báo cáo thành tích cá nhân - Trần Văn Y',
      ]),
    );
    expect(new Set(titles).size).toBe(titles.length);
    expect(rows.filter(({ copies }) => copies > 1).map(({ title, copies }) => [title, copies])).toEqual([
      ['Giao ước thi đua', 10],
      ['Biên bản bàn giao nhiệm vụ Khối trưởng', 2],
    ]);
  });

  test('is made once', async () => {
    const before = new Map(world.files);
    const { out } = await batch(world, ...all());
    expect(out).toContain(`${BUNDLE} (không đổi): ${rows.length} văn bản`);
    const json = JSON.parse((await batch(world, ...all(), '--json')).out);
    const printed = { holds: rows.length, pages: pages.length, sheets: Math.ceil(pages.length / 2) };
    expect(json.gathered).toEqual([{ use: 'bundle', path: BUNDLE, ...printed, isNew: false }]);
    expect(new Map(world.files)).toEqual(before);
  });
});

describe('the minutes of a handover', () => {
  test('say as many copies as are printed', async () => {
    const world = exampleWorld();
    await batch(world, '--document', 'bien-ban-ban-giao', '--format', 'pdf', '--bundle');
    const pages = pdfTexts(world, 'tong-hop-2026/2026/00-tap-in-bien-ban-ban-giao.pdf');
    const [row] = contentsRows(pages);
    expect([row?.copies, pages.flat().join(' ')]).toEqual([2, expect.stringContaining('lập thành 02 (hai) bản')]);
  });
});

const PLEDGE = ['--document', 'giao-uoc', '--format', 'docx', '--bundle'];
const BUNDLE = 'a/2026/00-tap-in-giao-uoc.pdf';
const DOCX = '/out/a/2026/20-giao-uoc.docx';

describe('the bundle of a choice', () => {
  test('has a name of its own, and needs no PDF of the paper', async () => {
    const world = smallWorld('a');
    await batch(world, ...PLEDGE);
    await batch(world, ...PLEDGE, '--one-sided');
    await batch(world, ...PLEDGE, '--draft');
    expect(outPaths(world)).toEqual([
      'a/2026/00-tap-in-giao-uoc-du-thao.pdf',
      'a/2026/00-tap-in-giao-uoc-mot-mat.pdf',
      BUNDLE,
      'a/2026/20-giao-uoc-du-thao.docx',
      'a/2026/20-giao-uoc.docx',
    ]);
    const [both, one] = [BUNDLE, 'a/2026/00-tap-in-giao-uoc-mot-mat.pdf'].map((path) => pdfTexts(world, path));
    expect(contentsRows(both ?? [])).toMatchObject([{ copies: 2, from: 3 }]);
    expect(contentsRows(one ?? [])).toMatchObject([{ copies: 2, from: 2 }]);
    expect(one?.every((texts) => texts.length > 0)).toBe(true);
    expect((await batch(world, ...PLEDGE)).out).toContain('1 khối không đổi');
  });

  test.each([
    ['before the path', ['--bundle', '/w']],
    ['with its value', ['/w', '--bundle', 'bloc']],
    ['with its value behind a sign', ['/w', '--bundle=bloc']],
  ] as const)('is asked for %s', async (_, args) => {
    const world = smallWorld('a');
    const { code } = await runCli(['batch', ...args, '--out', '/out', '--document', 'giao-uoc'], world);
    expect([code, world.files.has(`/out/${BUNDLE}`)]).toEqual([0, true]);
  });

  test.each([
    [['--bundle=khoi'], '“--bundle”'],
    [['--bundle', 'kind', '--shard', '1/2'], 'Không dùng “--bundle kind” cùng với “--shard”'],
    [['--bundle', '--signatures-only'], 'Không dùng “--signatures-only” cùng với “--bundle”'],
  ])('%j is refused', async (more, told) => {
    const { code, error } = await batch(smallWorld('a'), ...more);
    expect([code, error]).toEqual([1, expect.stringContaining(told)]);
  });

  test('goes through shards as through one run', async () => {
    const [apart, together] = [smallWorld('a', 'b', 'c'), smallWorld('a', 'b', 'c')];
    await batch(together, ...PLEDGE);
    for (const shard of ['1/2', '2/2']) await batch(apart, ...PLEDGE, '--shard', shard);
    expect((await batch(apart, ...PLEDGE)).out).toContain('3 khối không đổi');
    const out = (world: MemoryWorld) => [...world.files].filter(([path]) => path.startsWith('/out/')).sort();
    expect(out(apart)).toEqual(out(together));
  });
});

describe('a bundle and the work of a person', () => {
  test('says which edited files are not in it', async () => {
    const world = smallWorld('a');
    await batch(world, ...PLEDGE);
    await put(world, DOCX, 'sửa tay');
    const { error } = await batch(world, ...PLEDGE);
    expect(error).toContain(
      `Tập in “${BUNDLE}” in theo dữ liệu, không có những chỗ đã sửa tay trong tệp: a/2026/20-giao-uoc.docx.`,
    );
    expect(textAt(world, DOCX)).toBe('sửa tay');
  });

  test('is kept itself where a person changed it', async () => {
    const world = smallWorld('a');
    await batch(world, ...PLEDGE);
    await put(world, `/out/${BUNDLE}`, 'ghi chú');
    await put(world, '/w/blocs/a.yaml', smallBloc('Khối khác'));
    const { error } = await batch(world, ...PLEDGE);
    expect(error).toContain('bản mới ghi vào “a/2026/00-tap-in-giao-uoc.moi.pdf”');
    expect(textAt(world, `/out/${BUNDLE}`)).toBe('ghi chú');
  });

  test('is told to be out of date, and removed with its bloc when asked', async () => {
    const world = smallWorld('a', 'b');
    await batch(world, ...PLEDGE);
    await put(world, '/w/blocs/a.yaml', smallBloc('Khối khác'));
    const { error } = await batch(world, '--document', 'giao-uoc', '--format', 'docx');
    expect(error).toMatch(new RegExp(`Đã cũ,.*\n +- ${BUNDLE}\n`, 'u'));
    expect(error).not.toContain('b/2026');
    expect((await batch(world, ...PLEDGE)).error).not.toContain('Đã cũ');
    await world.remove('/w/blocs/a.yaml');
    const removed = await batch(world, ...PLEDGE, '--prune');
    expect(removed.error).toMatch(new RegExp(`Đã xóa 2 tệp.*\n +- ${BUNDLE}\n`, 'u'));
    expect(outPaths(world).filter((path) => path.startsWith('a/'))).toEqual([]);
  });
});

describe('bundles by kind', () => {
  const KIND = ['--format', 'docx', '--bundle', 'kind', '--document', 'giao-uoc'];
  const PATH = 'tap-in/20-giao-uoc.pdf';

  test('hold the papers of all blocs, and are made again when one changes', async () => {
    const world = smallWorld('a', 'b', 'c');
    const plan = await batch(world, ...KIND, '--dry-run');
    expect(plan.out).toContain(`Gộp từ các văn bản trên:\n  ${PATH}\nSẽ làm 4 tệp; chưa ghi gì.`);
    const { out } = await batch(world, ...KIND);
    expect(out).toContain(`Tập in /out/${PATH}: 3 văn bản`);
    const rows = () => contentsRows(pdfTexts(world, PATH)).map(({ title, copies }) => [title, copies]);
    expect(rows()).toEqual(['a', 'b', 'c'].map((name) => [`Khối ${name} năm 2026`, 2]));
    const before = world.files.get(`/out/${PATH}`);
    expect((await batch(world, ...KIND, '--dry-run')).out).toContain(`${PATH} (không đổi)\nSẽ làm 0 tệp`);
    expect((await batch(world, ...KIND)).out).toContain(`${PATH} (không đổi)`);
    expect(world.files.get(`/out/${PATH}`)).toEqual(before);
    await put(world, '/w/blocs/b.yaml', smallBloc('Khối mới'));
    expect((await batch(world, ...KIND)).out).not.toContain(`${PATH} (không đổi)`);
    expect(rows()[1]).toEqual(['Khối mới năm 2026', 2]);
  });

  test('over chosen blocs are other files, which the data of others does not make out of date', async () => {
    const world = smallWorld('a', 'b', 'c');
    await batch(world, ...KIND);
    const before = world.files.get(`/out/${PATH}`);
    const OF_A = 'tap-in/20-giao-uoc-a.pdf';
    expect((await batch(world, ...KIND, '--bloc', 'a.yaml')).out).toContain(`Tập in /out/${OF_A}: 1 văn bản`);
    expect((await batch(world, ...KIND, '--year', '2026')).out).toContain('tap-in/20-giao-uoc-nam-2026.pdf: 3 văn bản');
    expect(world.files.get(`/out/${PATH}`)).toEqual(before);
    expect((await batch(world, ...KIND, '--bloc', 'a')).out).toContain(`${OF_A} (không đổi)`);
    await put(world, '/w/blocs/b.yaml', smallBloc('Khối mới'));
    const { error } = await batch(world, ...KIND);
    expect(error).toMatch(/Đã cũ,.*\n +- tap-in\/20-giao-uoc-nam-2026.pdf\n/u);
    expect(error).not.toContain(OF_A);
    await world.remove('/w/blocs/a.yaml');
    expect((await batch(world, ...KIND, '--prune')).error).toContain(`Đã xóa tệp “${OF_A}”`);
  });

  test('never take the place of a paper', async () => {
    const world = smallWorld('tap-in', 'b');
    const into = [...KIND, '--format', 'pdf', '--name-pattern', '{bloc}/{order}-{kind}[-{key}].{ext}'];
    for (const more of [['--dry-run'], []]) {
      const { code, error } = await batch(world, ...into, ...more);
      expect([code, error]).toEqual([1, expect.stringContaining(`Tập in “${PATH}” trùng tên với một văn bản`)]);
    }
    expect(pdfTexts(world, PATH).flat()).not.toContain('DANH MỤC VĂN BẢN');
  });

  test('say which blocs they lack', async () => {
    const world = smallWorld('a', 'b');
    await put(world, '/w/blocs/b.yaml', 'x: [');
    const { code, error } = await batch(world, ...KIND);
    expect([code, error]).toEqual([1, expect.stringContaining('thiếu văn bản của khối chưa làm được: b.')]);
    expect(contentsRows(pdfTexts(world, PATH))).toHaveLength(1);
  });

  test('are left over when the kind is no more, and are kept out of the way of what a person changed', async () => {
    const world = exampleWorld();
    const two = ['--format', 'docx', '--bundle', 'kind'];
    await batch(world, ...two);
    const HANDOVER = 'tap-in/90-bien-ban-ban-giao.pdf';
    expect(outPaths(world)).toContain(HANDOVER);
    await put(world, '/out/tong-hop-2026/2026/20-giao-uoc.docx', 'sửa tay');
    const text = textAt(world, EXAMPLE);
    await replaceIn(world, EXAMPLE, text.slice(text.indexOf('\nhandover:'), text.indexOf('\ncopies:')), '');
    const { error } = await batch(world, ...two, '--prune');
    expect(error).toContain(`Đã xóa tệp “${HANDOVER}”`);
    expect(error).toContain(`Tập in “${PATH}” in theo dữ liệu, không có những chỗ đã sửa tay`);
    expect(outPaths(world)).not.toContain(HANDOVER);
  });
});
