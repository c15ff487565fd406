import { describe, expect, test } from '@jest/globals';
import { sha256 } from '../../src/batch/sha256.js';
import { MemoryWorld } from '../../src/world/memory-world.js';
import type { FileToWrite } from '../../src/world/world.js';
import { packageFiles } from '../support/package-files.js';
import { runCli } from '../support/run-cli.js';

const PACKAGE = packageFiles();

const bloc = (name: string, more = '') =>
  `regime: state\nbloc: { name: ${name} }\nyear: 2026\nunits: [{ name: Sở Một }, { name: Sở Hai }]\n${more}`;

/** A workspace of three blocs in memory; `changes` replaces files or, where undefined, leaves them out. */
function worldWith(changes: Readonly<Record<string, string | undefined>> = {}): MemoryWorld {
  const files = {
    '/w/blocs/mot.yaml': bloc('Khối Một'),
    '/w/blocs/hai.yaml': bloc('Khối Hai'),
    '/w/blocs/ba.yaml': bloc('Khối Ba'),
  };
  return new MemoryWorld({ ...PACKAGE, ...defined({ ...files, ...changes }) });
}

function defined(files: Readonly<Record<string, string | undefined>>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(files).flatMap(([path, text]) => (text === undefined ? [] : [[path, text]])),
  );
}

const PLEDGE = ['--document', 'giao-uoc', '--format', 'docx', '--out', '/out'];
const batch = (world: MemoryWorld, ...more: readonly string[]) => runCli(['batch', '/w', ...PLEDGE, ...more], world);

/** What stands in the output folder, by path: papers as their hashes. */
function outOf(world: MemoryWorld): Readonly<Record<string, string>> {
  const files = [...world.files].filter(([path]) => path.startsWith('/out/'));
  return Object.fromEntries(
    files.map(([path, bytes]) => [
      path.slice(5),
      path.endsWith('.json') ? new TextDecoder().decode(bytes) : sha256(bytes),
    ]),
  );
}

const papersIn = (world: MemoryWorld) =>
  Object.keys(outOf(world))
    .filter((path) => !path.includes('thidua'))
    .sort();
const put = (world: MemoryWorld, path: string, text: string) => world.writeFile(path, new TextEncoder().encode(text));
const textAt = (world: MemoryWorld, path: string) => new TextDecoder().decode(world.files.get(path));

describe('a run over many blocs', () => {
  test('makes all, then nothing, then what has changed', async () => {
    const world = worldWith();
    const first = await batch(world);
    expect([first.code, first.out]).toEqual([0, expect.stringContaining('Xong: 3 khối đã làm.')]);
    expect(papersIn(world)).toEqual(['ba', 'hai', 'mot'].map((id) => `${id}/2026/20-giao-uoc.docx`));
    expect(Object.keys(outOf(world)).filter((path) => path.includes('thidua'))).toEqual(['thidua-manifest.json']);
    const before = outOf(world);
    const second = await batch(world);
    expect(second.out).toContain('Xong: 3 khối không đổi.');
    expect(outOf(world)).toEqual(before);
    await put(world, '/w/blocs/hai.yaml', bloc('Khối Hai mới'));
    const third = await batch(world);
    expect(third.out).toContain('Xong: 1 khối đã làm; 2 khối không đổi.');
    const after = outOf(world);
    expect(
      Object.keys(after)
        .filter((path) => after[path] !== before[path])
        .sort(),
    ).toEqual(['hai/2026/20-giao-uoc.docx', 'thidua-manifest.json']);
  });

  test('makes again what the defaults, the templates or the names change, or what is gone', async () => {
    const world = worldWith();
    await batch(world);
    await world.remove('/out/mot/2026/20-giao-uoc.docx');
    expect((await batch(world)).out).toContain('1 khối đã làm; 2 khối không đổi');
    await put(world, '/w/thidua.yaml', 'authority: { name: Tỉnh Một }\n');
    expect((await batch(world)).out).toContain('Xong: 3 khối');
    await put(world, '/w/templates/rieng.hbs', '---\nname: Riêng\nper: bloc\n---\n<document><p>a</p></document>');
    expect((await batch(world)).out).toContain('Xong: 3 khối đã làm.');
    const named = await batch(world, '--names', 'unicode');
    expect(named.out).toContain('Xong: 3 khối đã làm.');
    expect(papersIn(world)).toContain('ba/2026/20-Giao ước thi đua.docx');
  });

  test('--force makes all again, to the same bytes', async () => {
    const world = worldWith();
    await batch(world);
    const before = outOf(world);
    const { out } = await batch(world, '--force');
    expect(out).toContain('Xong: 3 khối đã làm.');
    expect(out).toContain('các tệp không đổi');
    expect(outOf(world)).toEqual(before);
  });

  test('one format after the other is as both at once', async () => {
    const [apart, together] = [worldWith(), worldWith()];
    await batch(apart, '--bloc', 'mot');
    await batch(apart, '--bloc', 'mot', '--format', 'pdf');
    await batch(together, '--bloc', 'mot', '--format', 'docx,pdf');
    expect(papersIn(apart)).toEqual(papersIn(together));
    expect((await batch(apart, '--bloc', 'mot', '--format', 'docx,pdf')).out).toContain('1 khối không đổi');
  });

  test('drafts stand beside finals; neither takes the other for left over', async () => {
    const world = worldWith();
    await batch(world, '--bloc', 'mot');
    const { error } = await batch(world, '--bloc', 'mot', '--draft');
    expect([papersIn(world), error]).toEqual([
      ['mot/2026/20-giao-uoc-du-thao.docx', 'mot/2026/20-giao-uoc.docx'],
      expect.not.stringContaining('không còn'),
    ]);
    expect((await batch(world, '--bloc', 'mot')).out).toContain('1 khối không đổi');
  });

  test('a skeleton asked for by its id is not left over in a run over everything', async () => {
    const world = worldWith();
    const all = ['batch', '/w', '--bloc', 'mot', '--format', 'docx', '--out', '/out'];
    await runCli([...all, '--document', 'to-trinh'], world);
    const { error } = await runCli(all, world);
    expect(error).not.toContain('không còn');
    expect(papersIn(world)).toContain('mot/2026/80-to-trinh.docx');
  });

  test('a bloc with errors is told and never stops the others; what was made of it before stays', async () => {
    const world = worldWith();
    await batch(world);
    await put(world, '/w/blocs/hai.yaml', 'regime: nước\n');
    const { code, out, error } = await batch(world, '--force');
    expect(code).toBe(1);
    expect(error).toContain('/w/blocs/hai.yaml');
    expect(out).toContain('2 khối đã làm; 1 khối có lỗi, chưa làm được');
    expect(papersIn(world)).toHaveLength(3);
    await put(world, '/w/blocs/hai.yaml', bloc('Khối Hai'));
    expect((await batch(world)).out).toContain('Xong: 3 khối không đổi.');
  });

  test('a bloc during which the program fails is told and returns 2', async () => {
    class Failing extends MemoryWorld {
      override async readFile(path: string) {
        this.reads += Number(path.endsWith('hai.yaml'));
        if (path.endsWith('hai.yaml') && this.reads > 1) throw new Error('hỏng');
        return super.readFile(path);
      }
      reads = 0;
    }
    const world = new Failing(Object.fromEntries(worldWith().files));
    const { code, out, error } = await batch(world);
    expect([code, error, out]).toEqual([
      2,
      expect.stringContaining('Xin lỗi'),
      expect.stringContaining('2 khối đã làm'),
    ]);
  });
});

describe('the work of a person', () => {
  const PATH = '/out/mot/2026/20-giao-uoc.docx';
  const BESIDE = '/out/mot/2026/20-giao-uoc.moi.docx';

  test('is kept; the new file goes beside it, once', async () => {
    const world = worldWith();
    await batch(world);
    await put(world, PATH, 'sửa tay');
    await put(world, '/w/blocs/mot.yaml', bloc('Khối Một mới'));
    const { code, error } = await batch(world);
    expect(code).toBe(0);
    expect(error).toContain(
      '“mot/2026/20-giao-uoc.docx” đã có người sửa nên giữ nguyên; bản mới ghi vào “mot/2026/20-giao-uoc.moi.docx”',
    );
    expect(textAt(world, PATH)).toBe('sửa tay');
    expect(world.files.get(BESIDE)?.length).toBeGreaterThan(1000);
    const before = outOf(world);
    const again = await batch(world);
    expect([again.error, again.out]).toEqual(['', expect.stringContaining('3 khối không đổi')]);
    expect(outOf(world)).toEqual(before);
  });

  test('is kept when nothing else changed and when everything is made again', async () => {
    const world = worldWith();
    await batch(world);
    const made = world.files.get(PATH);
    await put(world, PATH, 'sửa tay');
    await batch(world);
    expect([textAt(world, PATH), world.files.get(BESIDE)]).toEqual(['sửa tay', made]);
    await batch(world, '--force');
    expect(textAt(world, PATH)).toBe('sửa tay');
  });

  test('is kept where no record tells of it, or the record is broken', async () => {
    const world = worldWith();
    await put(world, PATH, 'từ nơi khác');
    await batch(world);
    expect(textAt(world, PATH)).toBe('từ nơi khác');
    await put(world, '/out/thidua-manifest.json', '{');
    const { error } = await batch(world);
    expect(error).toContain('Không đọc được tệp ghi nhớ');
    expect(textAt(world, PATH)).toBe('từ nơi khác');
    expect((await batch(world)).error).toBe('');
  });

  test('that has taken over the new file is as if it were ours', async () => {
    const world = worldWith();
    await batch(world);
    await put(world, PATH, 'sửa tay');
    await put(world, '/w/blocs/mot.yaml', bloc('Khối Một mới'));
    await batch(world);
    await world.writeFile(PATH, world.files.get(BESIDE) ?? new Uint8Array());
    await put(world, '/w/blocs/mot.yaml', bloc('Khối Một mới nữa'));
    const { error } = await batch(world);
    expect(error).toContain('20-giao-uoc.moi.docx” do lần chạy trước làm');
    expect(error).not.toContain('giữ nguyên');
    expect((await batch(world, '--prune')).error).toContain('Đã xóa tệp “mot/2026/20-giao-uoc.moi.docx”');
    expect(world.files.has(BESIDE)).toBe(false);
  });
});

describe('what is left over', () => {
  test('of a bloc that is gone is told, and removed when asked, with its folders', async () => {
    const world = worldWith();
    await batch(world);
    await world.remove('/w/blocs/hai.yaml');
    const told = await batch(world);
    expect([told.code, told.error]).toEqual([
      0,
      expect.stringContaining('“hai/2026/20-giao-uoc.docx” do lần chạy trước làm'),
    ]);
    expect(papersIn(world)).toHaveLength(3);
    const plan = await batch(world, '--dry-run');
    expect(plan.out).toContain('hai: khối không còn nữa\n  hai/2026/20-giao-uoc.docx (có từ lần trước');
    const { error } = await batch(world, '--prune');
    expect(error).toContain('Đã xóa tệp “hai/2026/20-giao-uoc.docx”');
    expect(papersIn(world)).toHaveLength(2);
    expect(await world.kindOf('/out/hai')).toEqual({ ok: true, value: 'missing' });
    expect((await batch(world)).error).toBe('');
  });

  test('of another year or another workspace is told apart', async () => {
    const world = worldWith({ '/v/blocs/bon.yaml': bloc('Khối Bốn') });
    await batch(world);
    await put(world, '/w/blocs/mot.yaml', bloc('Khối Một').replace('2026', '2025'));
    const { error } = await batch(world);
    expect(error).toContain('1 tệp của năm 2026 vẫn giữ nguyên');
    const other = await runCli(['batch', '/v', ...PLEDGE, '--prune'], world);
    expect(other.error).not.toContain('Đã xóa tệp “ba/');
    expect(papersIn(world)).toContain('ba/2026/20-giao-uoc.docx');
  });

  test('is never removed when a person changed it', async () => {
    const world = worldWith();
    await batch(world);
    await put(world, '/out/hai/2026/20-giao-uoc.docx', 'sửa tay');
    await world.remove('/w/blocs/hai.yaml');
    const { error } = await batch(world, '--prune');
    expect(error).toContain('đã có người sửa nên không xóa');
    expect(textAt(world, '/out/hai/2026/20-giao-uoc.docx')).toBe('sửa tay');
  });
});

describe('choosing', () => {
  test.each([
    [['--bloc', 'hai'], 0, 'hai', ''],
    [['--bloc', 'hai.yaml'], 0, 'hai', ''],
    [['--bloc', 'hay'], 1, '', 'Có phải bạn muốn chọn “hai”?'],
    [['--year', '2026'], 0, 'mot', ''],
    [['--year', '2025'], 1, '', 'Không có khối nào của năm 2025'],
    [['--year', '2026', '--year', '2025'], 1, 'mot', 'Không có khối nào của năm 2025'],
    [['--year', '2025', '--dry-run'], 1, '', 'Không có khối nào của năm 2025'],
    [['--year', '2025', '--shard', '1/2'], 0, 'không có khối nào', ''],
    [['--year', 'nay'], 1, '', 'số nguyên từ 1900 đến 9999, không phải “nay”'],
    [['--shard', '3/2'], 1, '', 'không phải “3/2”'],
    [['--workers', '0'], 1, '', 'từ 1 đến 64'],
    [['--names', 'x'], 1, '', '“--names”'],
    [['--name-pattern', '{bloc}.{ext}'], 1, '', 'Mẫu tên tệp không dùng được'],
    [['--document', 'giao-ươc'], 1, '', 'giao-uoc'],
  ])('%j', async (more, code, says, complains) => {
    const run = await batch(worldWith(), ...more);
    expect([run.code, run.out, run.error]).toEqual([
      code,
      expect.stringContaining(says),
      expect.stringContaining(complains),
    ]);
  });

  test('a bloc of another year is left alone, known or not', async () => {
    const world = worldWith();
    await batch(world);
    expect((await batch(world, '--year', '2025')).error).toContain('Không có khối nào của năm 2025');
    expect((await batch(world)).out).toContain('3 khối không đổi');
  });

  test('--dry-run tells the plan and writes nothing', async () => {
    const world = worldWith();
    const { code, out } = await batch(world, '--dry-run');
    expect([code, out]).toEqual([0, expect.stringContaining('  mot/2026/20-giao-uoc.docx\n')]);
    expect(out).toContain('Sẽ làm 3 tệp; chưa ghi gì.');
    expect(outOf(world)).toEqual({});
    await batch(world, '--bloc', 'mot');
    const json = JSON.parse((await batch(world, '--dry-run', '--json')).out);
    expect(json.blocs.map(({ bloc: id, state }: { bloc: string; state: string }) => [id, state])).toEqual([
      ['ba', 'to-do'],
      ['hai', 'to-do'],
      ['mot', 'current'],
    ]);
  });

  test('--json says what the table says', async () => {
    const { out } = await batch(worldWith({ '/w/blocs/hai.yaml': 'x: [' }), '--json', '--format', 'pdf');
    const { blocs, interrupted } = JSON.parse(out);
    expect(interrupted).toBe(false);
    expect(blocs).toMatchObject([
      { bloc: 'ba', state: 'made', documents: 1, files: 1, written: 1, pages: expect.any(Number), errors: [] },
      {
        bloc: 'hai',
        state: 'refused',
        documents: 0,
        findings: { error: 1 },
        errors: [{ message: expect.any(String) }],
      },
      { bloc: 'mot', state: 'made' },
    ]);
    expect(blocs[0].pages).toBeGreaterThan(0);
  });
});

/** A world in which writing some papers fails, for some time. */
class Refusing extends MemoryWorld {
  failures = 0;
  reason: 'denied' | 'full' = 'denied';
  at = /\.docx$/u;

  override async writeFile(path: string, bytes: FileToWrite['bytes']) {
    if (this.failures === 0 || !this.at.test(path)) return super.writeFile(path, bytes);
    this.failures -= 1;
    return { ok: false, failure: { reason: this.reason, detail: path } } as const;
  }
}

describe('a disk that refuses', () => {
  const refusing = () => new Refusing(Object.fromEntries(worldWith().files));

  test('a file that Word holds is tried again at the end', async () => {
    const world = Object.assign(refusing(), { failures: 1, at: /hai.*docx$/u });
    const { code, error } = await batch(world);
    expect([code, error]).toEqual([0, expect.not.stringContaining('Không ghi được')]);
    expect(papersIn(world)).toHaveLength(3);
    expect((await batch(world)).out).toContain('3 khối không đổi');
  });

  test('and told in a clear line when it is still held; the next run writes it', async () => {
    const world = Object.assign(refusing(), { failures: 2, at: /hai.*docx$/u });
    const { code, error } = await batch(world);
    expect(code).toBe(1);
    expect(error).toContain('Không ghi được tệp “/out/hai/2026/20-giao-uoc.docx”: máy không cho phép ghi.');
    expect(error).toContain('Đóng tệp nếu nó đang mở');
    expect((await batch(world)).out).toContain('1 khối đã làm; 2 khối không đổi');
    expect(papersIn(world)).toHaveLength(3);
  });

  test('a full disk stops the run, and the next one goes on', async () => {
    const world = Object.assign(refusing(), { failures: 1, reason: 'full', at: /hai.*docx$/u });
    const { code, out, error } = await batch(world);
    expect([code, error]).toEqual([1, expect.stringContaining('ổ đĩa đã đầy')]);
    expect(out).toContain('1 khối chưa làm tới');
    const again = await batch(world);
    expect([again.code, papersIn(world).length, again.out]).toEqual([
      0,
      3,
      expect.stringContaining('2 khối đã làm; 1 khối không đổi'),
    ]);
  });

  test('a manifest that cannot be written leaves the journal, which says the same', async () => {
    const world = Object.assign(refusing(), { failures: 1, at: /manifest/u });
    const { code, error } = await batch(world);
    expect([code, error]).toEqual([1, expect.stringContaining('thidua-manifest.json')]);
    expect(Object.keys(outOf(world))).toContain('.thidua-journal');
    expect((await batch(world)).out).toContain('3 khối không đổi');
    expect(Object.keys(outOf(world))).not.toContain('.thidua-journal');
  });

  test('what a run was about to write when it was killed is not taken for the work of a person', async () => {
    const world = worldWith();
    await batch(world);
    const manifest = world.files.get('/out/thidua-manifest.json') ?? new Uint8Array();
    await put(world, '/w/blocs/mot.yaml', bloc('Khối Một khác'));
    const failing = Object.assign(new Refusing(Object.fromEntries(world.files)), { failures: 1, at: /manifest/u });
    await batch(failing);
    expect(failing.files.get('/out/thidua-manifest.json')).toEqual(manifest);
    await put(failing, '/w/blocs/mot.yaml', bloc('Khối Một khác nữa'));
    expect((await batch(failing)).error).not.toContain('giữ nguyên');
    expect(papersIn(failing)).toHaveLength(3);
  });

  test('an output folder that is a file is told', async () => {
    const { code, error } = await batch(worldWith({ '/out': 'x' }));
    expect([code, error]).toEqual([1, expect.stringContaining('một tệp đang chiếm tên của thư mục cần tạo')]);
  });
});

describe('shards', () => {
  test('make together what one run makes, and a later run knows of all', async () => {
    const [apart, together] = [worldWith(), worldWith()];
    await batch(together);
    for (const shard of ['1/2', '2/2']) await batch(apart, '--shard', shard);
    expect(papersIn(apart)).toEqual(papersIn(together));
    expect(
      Object.keys(outOf(apart))
        .filter((path) => path.includes('thidua'))
        .sort(),
    ).toEqual(['thidua-manifest.1-2.json', 'thidua-manifest.2-2.json']);
    expect((await batch(apart, '--shard', '1/2')).out).toContain('2 khối không đổi');
    expect((await batch(apart)).out).toContain('3 khối không đổi');
    expect(outOf(apart)).toEqual(outOf(together));
  });

  test('more shards than blocs leave some with nothing to do', async () => {
    const { code, out } = await batch(worldWith(), '--shard', '4/4');
    expect([code, out]).toEqual([0, expect.stringContaining('không có khối nào')]);
  });
});

test('some lines tell how far a run is where there is no screen', async () => {
  const { error } = await batch(worldWith());
  expect(error.split('\n')).toEqual([1, 2, 3].map((done) => `Đã làm ${done}/3 khối, ${done} văn bản`));
});

test('the table says what was made, where it is and how to read the findings', async () => {
  const { out } = await batch(worldWith(), '--format', 'docx');
  const [head = '', ...lines] = out.split('\n');
  expect(head.split(/ {2,}/u)).toEqual(['Khối', 'Văn bản', 'Trang', 'Lỗi', 'Cảnh báo', 'Ghi chú', 'Tình trạng']);
  expect(lines[0]).toMatch(/^ba +1 +- +0 +\d+ +\d+ {2}đã ghi 1 tệp$/u);
  expect(lines[3]).toMatch(/^Cộng +3 +-/u);
  expect(lines.slice(4)).toEqual([
    'Xong: 3 khối đã làm.',
    'Văn bản nằm trong thư mục “/out”.',
    'Xem từng lỗi, cảnh báo, ghi chú: thidua check /w',
  ]);
});

test('the table of what is unchanged says what was found in it, not in a narrower choice made since', async () => {
  const world = worldWith();
  const lines = async (...more: string[]) =>
    (await batch(world, '--format', 'docx', ...more)).out.split('\n').map((line) => line.split(/ {2,}/u).slice(0, 6));
  const whole = await lines();
  expect(await lines('--document', 'ke-hoach')).not.toEqual(whole);
  expect((await lines()).slice(0, 5)).toEqual(whole.slice(0, 5));
});

test('a long path is told whole', async () => {
  const world = worldWith();
  const name = 'khoi-thi-dua-cac-co-quan-tham-muu-tong-hop-va-noi-chinh-tinh';
  await put(world, `/w/blocs/${name}.yaml`, bloc('Khối Dài'));
  const names = ['--name-pattern', '{bloc}/{year}/van-ban-cua-khoi/{order}-{kind}[-{key}].{ext}'];
  await batch(world, ...names);
  const path = `${name}/2026/van-ban-cua-khoi/20-giao-uoc.docx`;
  await put(world, `/out/${path}`, 'sửa tay');
  expect((await batch(world, ...names)).error).toContain(`Tệp “${path}” đã có người sửa`);
});

test('a run over nothing prints no table', async () => {
  expect((await batch(worldWith(), '--year', '2025', '--shard', '1/2')).out).toBe('Xong: không có khối nào.');
});
