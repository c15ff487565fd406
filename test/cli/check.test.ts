import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { listRules } from '../../src/index.js';
import { nodeWorld } from '../../src/world/node-world.js';
import { runCli } from '../support/run-cli.js';
import { temporaryFolder } from '../support/temporary-folder.js';
import { sarifSchema } from './check/sarif-schema.js';

const THEME = 'theme: "Đoàn kết  \\u0111ể để thắng lợi"\n';
const BLOC = `regime: state
bloc: { name: Khối thi đua Minh Họa }
year: 2026
units: [{ name: Sở Một }]
legalBases: [Căn cứ Luật Thi đua]
`;

/** A workspace of two blocs, one of them broken, whose defaults hold a doubled word. */
const workspace = () =>
  temporaryFolder({
    'thidua.yaml': 'place: Minh Họa\nauthority: { name: Ủy ban nhân dân dân tỉnh Minh Họa }\n',
    'blocs/khối 1.yaml': `${BLOC}${THEME}`,
    'blocs/khoi-2.yaml': `${BLOC}sai: 1\n`,
  });

const RULE = 'doubled-word';
const others = listRules()
  .map(({ id }) => id)
  .filter((id) => id !== RULE)
  .flatMap((id) => ['--rule', `${id}=off`]);
/** A check in which only the one rule speaks. */
const check = (...args: readonly string[]) => runCli(['check', ...others, ...args]);

describe('thidua check', () => {
  test('groups by file, shows lines with carets, and counts', async () => {
    const folder = workspace();
    const { code, out } = await check(folder);
    const [one, two] = ['khối 1', 'khoi-2'].map((name) => join(folder, 'blocs', `${name}.yaml`));
    const headings = out.split('\n').filter((line) => line.startsWith(folder));
    expect([...headings].sort()).toEqual([join(folder, 'thidua.yaml'), one, two].sort());
    expect(headings.indexOf(join(folder, 'thidua.yaml'))).toBe(headings.indexOf(one!) - 1);
    expect(out).toContain(
      [
        join(folder, 'thidua.yaml'),
        '  2:32: cảnh báo: Tên địa phương hoặc cơ quan (authority.name): “dân” viết hai lần liền nhau. [doubled-word]',
        '    2 | authority: { name: Ủy ban nhân dân dân tỉnh Minh Họa }',
        '      |                                ^^^^^^^',
        '    Cách sửa: ',
      ].join('\n'),
    );
    expect(out).toContain('    6 | theme: "Đoàn kết  \\u0111ể để thắng lợi"\n      |                   ^^^^^^^^^^');
    expect(out).toContain(
      `${two}\n  6:1: lỗi: Dữ liệu của khối (sai): Không có mục “sai” ở đây.\n    6 | sai: 1\n      | ^\n    Cách sửa: `,
    );
    expect(out).toMatch(
      /\n\nĐã đọc 2 khối: 1 lỗi, 2 cảnh báo, 0 ghi chú\.\nCòn 1 khối chưa chạy các quy tắc kiểm tra: sửa /u,
    );
    expect(code).toBe(1);
  });

  test('tells what blocs share once', async () => {
    const folder = temporaryFolder({ 'thidua.yaml': THEME, 'blocs/mot.yaml': BLOC, 'blocs/hai.yaml': BLOC });
    const { out } = await check(folder);
    expect(out.match(/viết hai lần/gu)).toHaveLength(1);
    expect(out).toContain('Đã đọc 2 khối: 0 lỗi, 1 cảnh báo, 0 ghi chú.');
  });

  test('shows the line of several findings in one place once', async () => {
    const folder = temporaryFolder({ 'a.yaml': '# ghi chú\nyear: 2026\n' });
    const { out } = await check(join(folder, 'a.yaml'));
    expect(out.match(/^ {2}2:1: lỗi: /gmu)?.length).toBeGreaterThan(1);
    expect(out.match(/2 \| year: 2026/gu)).toHaveLength(1);
  });

  test('reads each file once more, and only those it shows lines of', async () => {
    const folder = workspace();
    const read: string[] = [];
    const world = {
      ...nodeWorld,
      readFile: (path: string) => {
        read.push(path);
        return nodeWorld.readFile(path);
      },
    };
    const file = join(folder, 'blocs', 'khối 1.yaml');
    await runCli(['check', file], world);
    expect(read.filter((path) => path === file)).toHaveLength(2);
  });

  test('has nothing to say of a file that cannot be read but why', async () => {
    const { code, out } = await check('/khong/co.yaml');
    expect([code, out.split('\n').slice(0, 2)]).toEqual([
      1,
      ['/khong/co.yaml', '  lỗi: Không đọc được: không có tệp hay thư mục này.'],
    ]);
    expect(out).toContain('Đã đọc 1 khối: 1 lỗi, 0 cảnh báo, 0 ghi chú.');
  });

  test('says so when there is nothing to mend', async () => {
    const folder = temporaryFolder({ 'a.yaml': BLOC });
    const { code, out, error } = await check(join(folder, 'a.yaml'));
    expect([code, out, error]).toEqual([0, 'Đã đọc 1 khối, không có gì cần sửa.', '']);
  });

  test('colours a finding and its carets on a terminal', async () => {
    const { out } = await runCli(['check', ...others, workspace()], nodeWorld, true);
    expect(out).toContain('^^^^^^^\u001b[0m');
    expect(out).toContain('  \u001b[31m6:1: lỗi: Dữ liệu của khối (sai): Không có mục “sai” ở đây.\u001b[0m\n');
  });

  test('--json tells rule and end of each finding', async () => {
    const [bloc] = JSON.parse((await check('--json', join(workspace(), 'blocs', 'khối 1.yaml'))).out);
    const finding = bloc.findings.find(({ path }: { path: string }) => path === 'theme');
    expect(finding).toMatchObject({ rule: RULE, place: { line: 6, column: 19, end: { line: 6, column: 29 } } });
    expect(finding.message).toContain('viết hai lần');
  });

  test.each([
    [[], 0],
    [['--max-warnings', '1'], 0],
    [['--max-warnings', '0'], 1],
    [['--max-warnings', '0', '--rule', 'doubled-word=off'], 0],
  ])('%j returns %d for one warning', async (args, code) => {
    const folder = temporaryFolder({ 'a.yaml': `${BLOC}${THEME}` });
    const run = await check(join(folder, 'a.yaml'), ...args);
    expect(run.code).toBe(code);
    expect(run.out.includes('Số cảnh báo vượt mức cho phép là 0.')).toBe(code === 1);
  });

  test.each([
    [
      ['--max-warnings', 'hai', 'a.yaml'],
      ['“hai”', 'số nguyên'],
    ],
    [['--max-warnings', '1.5', 'a.yaml'], ['“1.5”']],
    [['--max-warnings', 'a.yaml'], ['“a.yaml”']],
    [
      ['--rule', 'doubled-wrd=off', 'a.yaml'],
      ['“doubled-wrd”', '“doubled-word”'],
    ],
    [
      ['--rule', 'doubled-word', 'a.yaml'],
      ['“doubled-word”', '--rule doubled-word=off'],
    ],
    [
      ['--rule', 'doubled-wrd=on', 'a.yaml'],
      ['“doubled-wrd=on”', '--rule doubled-word=off'],
    ],
    [
      ['--rule', 'zzzzzzzz', 'a.yaml'],
      ['“zzzzzzzz”', 'docs/rules.md'],
    ],
    [
      ['--rule', '=off', 'a.yaml'],
      ['“”', 'docs/rules.md'],
    ],
    [
      ['--json', '--sarif', 'a.yaml'],
      ['--json', '--sarif'],
    ],
    [['--explain'], ['--explain', 'thiếu giá trị']],
    [['--max-warnings'], ['“--max-warnings” thiếu giá trị']],
    [
      ['--max-warnings', '-1', 'a.yaml'],
      ['Sau “--max-warnings”', '“-1”'],
    ],
    [['-1', 'a.yaml'], ['không có tùy chọn “-1”']],
    [[], ['Chưa nêu tệp dữ liệu', 'Ví dụ: thidua check blocs/khoi-2026.yaml']],
    [
      ['--explain', 'doubled-wrd'],
      ['“doubled-wrd”', '“doubled-word”'],
    ],
    [
      ['--rul', 'x=off'],
      ['--rul', '“--rule”'],
    ],
  ])('%j is refused with words', async (args, says) => {
    const { code, out, error } = await runCli(['check', ...args]);
    expect([code, out]).toEqual([1, '']);
    for (const words of says) expect(error).toContain(words);
  });

  test('tells all that is wrong with its options at once', async () => {
    const { error } = await runCli(['check', 'a.yaml', '--rule', 'a', '--rule', 'b=off', '--max-warnings', 'x']);
    expect(error.match(/^lỗi: /gmu)).toHaveLength(3);
  });

  test('--explain needs no input', async () => {
    const { code, out, error } = await runCli(['check', '--explain', RULE]);
    expect([code, error]).toEqual([0, '']);
    expect(out).toContain('[doubled-word]');
  });

  test('its help names every option', async () => {
    const { out } = await runCli(['check', '--help']);
    for (const option of ['--explain', '--rule', '--max-warnings', '--json', '--sarif']) expect(out).toContain(option);
  });
});

describe('thidua check --sarif', () => {
  const log = async (...args: readonly string[]) => {
    const { code, out, error } = await runCli(['check', '--sarif', ...args]);
    expect(error).toBe('');
    return { code, run: sarifSchema.parse(JSON.parse(out)).runs[0]! };
  };

  test('keeps to the schema, in every finding of the examples', async () => {
    const { run } = await log('examples');
    expect(run.results.length).toBeGreaterThan(20);
    const ids = run.tool.driver.rules!.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const { ruleId, ruleIndex } of run.results) expect(ids[ruleIndex!]).toBe(ruleId);
    expect(run.columnKind).toBe('utf16CodeUnits');
  });

  test('describes every rule', async () => {
    const { run } = await log('/khong/co.yaml');
    const { name, version, rules = [] } = run.tool.driver;
    expect([name, version]).toEqual(['thidua', (await runCli(['--version'])).out]);
    for (const { id, title, text, severity } of listRules()) {
      expect(rules.find((rule) => rule.id === id)).toMatchObject({
        shortDescription: { text: title },
        fullDescription: { text },
        help: { text: expect.stringContaining(`--rule ${id}=off`) },
        defaultConfiguration: { level: severity === 'info' ? 'note' : severity },
      });
    }
  });

  test('places each finding, those without a rule under their code, in paths as given', async () => {
    const { code, run } = await log(workspace());
    expect(code).toBe(1);
    const theme = run.results.find(({ ruleId, message }) => ruleId === RULE && message.text.includes('(theme)'))!;
    expect(theme).toMatchObject({ level: 'warning', message: { text: expect.stringContaining('\nCách sửa: ') } });
    const { artifactLocation, region } = theme.locations![0]!.physicalLocation;
    expect(artifactLocation.uri).toMatch(/^file:\/\/\/.*\/blocs\/kh%E1%BB%91i%201\.yaml$/u);
    expect(region).toEqual({ startLine: 6, startColumn: 19, endLine: 6, endColumn: 29 });
    expect(run.results.find(({ ruleId }) => ruleId === 'data.unknown-key')).toMatchObject({ level: 'error' });
    expect(run.results.filter(({ message }) => message.text.includes('(authority.name)'))).toHaveLength(1);
    const { run: relative } = await log('examples/minh-hoa');
    expect(relative.results[0]!.locations![0]!.physicalLocation.artifactLocation.uri).toMatch(/^examples\/minh-hoa\//u);
  });

  test('doubles braces, which hold places for arguments', async () => {
    const folder = temporaryFolder({ 'a.yaml': `${BLOC}'{0}': 1\n` });
    const { run } = await log(join(folder, 'a.yaml'));
    expect(run.results.map(({ message }) => message.text).join()).toContain('Không có mục “{{0}}” ở đây.');
  });
});
