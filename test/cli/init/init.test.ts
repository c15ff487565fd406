import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { run } from '../../../src/cli/run.js';
import { MemoryWorld } from '../../../src/world/memory-world.js';
import { nodeWorld } from '../../../src/world/node-world.js';
import type { World } from '../../../src/world/world.js';
import { runCli } from '../../support/run-cli.js';
import { temporaryFolder } from '../../support/temporary-folder.js';

const ENOUGH = ['--yes', '--regime', 'state', '--bloc', 'Khối thi đua A', '--year', '2026', '--unit', 'Sở B'];

/** Runs `thidua init` before someone who types these lines; when they are used up the input has ended. */
async function typing(lines: readonly string[], argv: readonly string[], world: World = nodeWorld) {
  const screen: string[] = [];
  const left = [...lines];
  let closed = 0;
  const ask = async (question: string) => {
    const line = left.shift();
    screen.push(`${question}${line ?? ''}`);
    return line;
  };
  const keyboard = async () => ({
    ask,
    close: () => {
      closed += 1;
    },
  });
  const print = (line: string) => screen.push(line);
  const code = await run(['init', ...argv], { out: print, error: print, colour: false, keyboard }, world);
  return { code, screen: screen.join('\n'), left, closed };
}

const ANSWERS = ['tỉnh', 'Minh Họa', '', '', 'Khối thi đua Tổng hợp', '2026', 'Sở Nội vụ', 'Thanh tra tỉnh', ''];

describe('thidua init with questions', () => {
  test('writes a workspace that checks without errors and generates at once', async () => {
    const folder = join(temporaryFolder(), 'khối 2026');
    const { code, screen, left, closed } = await typing(ANSWERS, [folder]);
    expect([code, left, closed]).toEqual([0, [], 1]);
    expect(screen).toContain(`  thidua generate "${folder}"`);
    expect((await runCli(['check', folder])).code).toBe(0);
    const out = join(folder, 'out');
    expect((await runCli(['generate', folder, '--out', out])).code).toBe(0);
    const papers = ['tong-hop-2026-giao-uoc.docx', 'tong-hop-2026-giao-uoc.pdf'];
    expect(readdirSync(out, { recursive: true, encoding: 'utf8' }).map((path) => path.split(/[/\\]/u).at(-1))).toEqual(
      expect.arrayContaining(papers),
    );
    expect(readFileSync(join(folder, 'thidua.yaml'), 'utf8')).toContain('place: Minh Họa\n');
  });

  test('asks in plain words, with what Enter takes', async () => {
    const { screen } = await typing(ANSWERS, ['w'], new MemoryWorld());
    expect(screen).toContain('Địa danh. Đứng trước ngày ở đầu văn bản.\n[Minh Họa] > ');
    expect(screen).toContain('[state] > ');
    expect(screen).toContain('Năm giao ước. Năm thi đua mà giao ước được ký. Ví dụ: 2026\n> 2026');
    expect(screen).toContain(
      'Đơn vị 3: \nĐã tạo:\n  w/thidua.yaml\n  w/blocs/tong-hop-2026.yaml\n  w/thidua.schema.json',
    );
  });

  test('a wrong answer is told at once and asked again', async () => {
    const lines = [
      ...['huyện', 'tỉnh'],
      ...['Tỉnh Minh Họa', 'Minh Họa'],
      '',
      ...['vua', 'nhà nước'],
      ...['', 'Khối A'],
      ...['hai nghìn', '1026', '2026'],
      ...['', 'Sở Hoá', 'Sở Hóa', 'Sở C', ''],
    ];
    const world = new MemoryWorld();
    const { code, screen, left } = await typing(lines, ['w'], world);
    expect([code, left]).toEqual([0, []]);
    expect(screen.match(/^lỗi: .*/gmu)).toEqual([
      'lỗi: Danh mục không có cấp “huyện”. Các cấp có sẵn: tỉnh, thành phố, xã, phường, đặc khu, Bộ, Tỉnh ủy, Thành ủy, Đảng ủy.',
      'lỗi: Tên “Tỉnh Minh Họa” đã có sẵn chữ “tỉnh” của cấp, in ra sẽ lặp.',
      expect.stringMatching(/^lỗi: Thể thức.*: Không dùng được giá trị “vua” ở đây/u),
      'lỗi: Điều này không để trống được: thiếu thì không làm được văn bản.',
      'lỗi: Năm giao ước: Ở đây cần số nguyên, nhưng đang là chữ “hai nghìn”.',
      'lỗi: Năm giao ước: Năm 1026 nằm ngoài khoảng từ 2004 đến 2100.',
      'lỗi: Điều này không để trống được: thiếu thì không làm được văn bản.',
      'lỗi: Đơn vị: Đơn vị “Sở Hóa” được ghi hai lần.',
    ]);
    const text = new TextDecoder().decode(world.files.get('/w/blocs/a-2026.yaml'));
    expect(text.match(/- name: .*/gu)).toEqual(['- name: Sở Hoá', '- name: Sở C']);
  });

  test.each(ANSWERS.map((_, count) => count))('stopped after %i answers it writes nothing', async (count) => {
    const world = new MemoryWorld();
    const { code, screen, closed } = await typing(ANSWERS.slice(0, count), ['w'], world);
    expect([code, closed, [...world.files.keys()]]).toEqual([130, 1, []]);
    expect(screen).toContain('Đã dừng, chưa ghi tệp nào.');
  });

  test('does not ask for what is given', async () => {
    const world = new MemoryWorld();
    const options = [
      '--level',
      'Bộ',
      '--authority',
      'Minh Họa',
      '--place',
      'Hà Nội',
      '--year',
      '2026',
      '--unit',
      'Vụ B',
    ];
    const { code, left } = await typing(['', 'Khối A'], ['w', ...options], world);
    expect([code, left]).toEqual([0, []]);
  });
});

describe('thidua init --yes', () => {
  test('leaves blank what is not given', async () => {
    const world = new MemoryWorld();
    expect((await runCli(['init', 'w', ...ENOUGH], world)).code).toBe(0);
    const text = new TextDecoder().decode(world.files.get('/w/thidua.yaml'));
    expect(text.match(/^ *\w+:.*/gmu)).toEqual(['regime: state', 'authority:', '  level:', '  name:', 'place:']);
  });

  test('names all that is still needed', async () => {
    const world = new MemoryWorld();
    const { code, error } = await runCli(['init', 'w', '--yes', '--year', '2026', '--unit', ' '], world);
    expect([code, world.files.size]).toEqual([1, 0]);
    expect(error).toContain('--regime, --bloc, --unit.');
  });

  test('all wrong options are told at once', async () => {
    const wrong = ['--year', '26', '--level', 'huyện', '--regime', 'x', '--unit', 'A', '--unit', 'A'];
    const { code, error } = await runCli(['init', 'w', '--yes', ...wrong], new MemoryWorld());
    expect([code, error.match(/^lỗi/gmu)?.length]).toEqual([1, 4]);
  });
});

describe('thidua init refuses', () => {
  test('to ask where nobody can answer', async () => {
    const { code, error } = await runCli(['init', 'w', '--year', '2026'], new MemoryWorld());
    expect(code).toBe(1);
    expect(error).toContain('Thêm “--yes” cùng --regime, --bloc, --unit');
  });

  test('two folders', async () => {
    expect((await runCli(['init', 'khối', '2026', ...ENOUGH], new MemoryWorld())).error).toContain('khối, 2026');
  });

  test.each([
    [{ 'w/thidua.yaml': 'sai' }, 'w/thidua.yaml'],
    [{ 'w/thidua.yml': '' }, 'w/thidua.yml'],
    [{ 'w/thidua.schema.json': '{}' }, 'w/thidua.schema.json'],
    [{ 'w/thidua.schema.json/x': '' }, 'w/thidua.schema.json'],
    [{ 'w/blocs/b.yaml': 'year: 1' }, 'w/blocs/b.yaml'],
    [{ 'w/con/blocs/b.yaml': 'year: 1' }, 'w/con/blocs/b.yaml'],
    [{ w: 'tệp' }, '“w”'],
    [{ 'w/blocs': 'tệp' }, 'w/blocs/a-2026.yaml'],
  ])('where there is %j, and touches nothing', async (files, path) => {
    const world = new MemoryWorld(files);
    const before = [...world.files];
    const { code, error } = await runCli(['init', 'w', ...ENOUGH], world);
    expect(code).toBe(1);
    expect(error).toContain(path);
    expect([...world.files]).toEqual(before);
  });

  test('before it asks anything', async () => {
    const { code, left } = await typing(ANSWERS, ['w'], new MemoryWorld({ 'w/thidua.yaml': '' }));
    expect([code, left]).toEqual([1, ANSWERS]);
  });

  test('a folder that would be taken for the blocs of the one above', async () => {
    expect((await runCli(['init', 'w/blocs/', ...ENOUGH], new MemoryWorld())).error).toContain('“blocs”');
  });

  test('and leaves nothing half made', async () => {
    const world = new MemoryWorld();
    world.failAt('w/thidua.schema.json', { reason: 'full', detail: '' });
    const { code } = await runCli(['init', 'w', ...ENOUGH], world);
    expect([code, [...world.files.keys()]]).toEqual([1, []]);
  });

  test('a file that came while it asked', async () => {
    const folder = temporaryFolder();
    const world: World = {
      ...nodeWorld,
      kindOf: async (path) => (path === folder ? nodeWorld.kindOf(path) : { ok: true, value: 'missing' }),
      list: async () => ({ ok: true, value: [] }),
    };
    await nodeWorld.writeFile(join(folder, 'blocs/a-2026.yaml'), new TextEncoder().encode('của tôi'));
    const { code, error } = await runCli(['init', folder, ...ENOUGH], world);
    expect([code, existsSync(join(folder, 'thidua.yaml'))]).toEqual([1, false]);
    expect(error).toContain('a-2026.yaml');
    expect(readFileSync(join(folder, 'blocs/a-2026.yaml'), 'utf8')).toBe('của tôi');
  });
});

describe('thidua init takes', () => {
  test('a folder that holds other things', async () => {
    const world = new MemoryWorld({ 'w/ghi chú.txt': 'x', 'w/blocs/': '' });
    expect((await runCli(['init', 'w', ...ENOUGH], world)).code).toBe(0);
    expect(world.files.size).toBe(4);
  });

  test('the folder one stands in', async () => {
    const world = new MemoryWorld();
    expect((await runCli(['init', ...ENOUGH], world)).out).toContain('  thidua.yaml\n  blocs/a-2026.yaml\n');
    expect([...world.files.keys()]).toContain('/thidua.yaml');
  });

  test.each([
    ['C:\\Khối thi đua\\2026\\', 'thidua check "C:\\Khối thi đua\\2026"'],
    ['C:\\khoi\\', 'thidua check C:\\khoi\\\n'],
    ['\\\\may\\chung\\khối', 'thidua check \\\\may\\chung\\khối\n'],
    ["nhà d'Or", 'thidua check "nhà d\'Or"'],
  ])('%s', async (folder, next) => {
    const world = new MemoryWorld();
    const { code, out } = await runCli(['init', folder, ...ENOUGH], world);
    expect(code).toBe(0);
    expect(out).toContain(next);
    expect(out).toContain(`${folder}${folder.endsWith('\\') ? '' : '/'}blocs/a-2026.yaml`);
  });
});
