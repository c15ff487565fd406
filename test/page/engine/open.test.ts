import { describe, expect, test } from '@jest/globals';
import type { PageFile } from '../../../src/page/protocol.js';
import { LIMITS } from '../../../src/workbook/read/xlsx/limits.js';
import { smallBloc } from '../../batch/example-world.js';
import { BROKEN_WORKBOOKS } from '../../workbook/broken-workbooks.js';
import { engineWith, newEngine, nobody, projectFile, textFile } from './desk-with.js';

const bloc = (path: string, name = 'Khối Một') => textFile(path, smallBloc(name));

async function opened(...files: readonly PageFile[]) {
  const { engine } = newEngine();
  const { blocs, findings } = await engine.open({ files }, nobody);
  return {
    ids: blocs.map(({ id }) => id),
    said: findings.map(({ severity, message }) => `${severity}: ${message}`),
    engine,
  };
}

describe('what is read of what was dropped', () => {
  test('loose files, each a bloc', async () => {
    expect(
      await opened(bloc('Khối Một.YAML'), bloc('hai.yml'), projectFile('examples/minh-hoa.xlsx', 'SO.XLSX')),
    ).toMatchObject({
      ids: ['co-quan-dang-2026', 'hai', 'khoi-mot', 'tong-hop-2026'],
      said: [],
    });
  });

  test('a folder of loose files, deeper ones too', async () => {
    const { ids, said } = await opened(bloc('nam nay/mot.yaml'), bloc('nam nay/cu/hai.yaml'));
    expect([ids, said]).toEqual([['hai', 'mot'], []]);
  });

  test('a workspace: its blocs on its common part, its templates; nothing else', async () => {
    const { ids, said, engine } = await opened(
      textFile('viec/thidua.yaml', 'place: Nơi Chung\n'),
      bloc('viec/blocs/mot.yaml'),
      bloc('viec/nhap.yaml'),
      bloc('viec/blocs/cu/hai.yaml'),
      textFile('viec/blocs/khoi.xls', ''),
      textFile('viec/thidua.schema.json', '{}'),
      textFile('viec/.vscode/settings.json', '{}'),
    );
    expect(ids).toEqual(['mot']);
    expect(said).toEqual([
      'info: Không đọc 2 tệp .yaml: nhap.yaml, hai.yaml.',
      'info: Không đọc 1 tệp .xls: khoi.xls.',
    ]);
    const { fields } = await engine.fields({ bloc: 'mot', paper: 'giao-uoc', draft: false }, nobody);
    expect(fields.map(({ path }) => path)).not.toContain('place');
  });

  test('a folder of workspaces', async () => {
    expect((await opened(bloc('tat-ca/a/blocs/mot.yaml'), bloc('tat-ca/b/blocs/mot.yaml'))).ids).toEqual([
      'a/mot',
      'b/mot',
    ]);
  });

  test('a folder `blocs` alone, with a file beside it', async () => {
    expect((await opened(bloc('blocs/mot.yaml'), bloc('hai.yaml'))).ids).toEqual(['hai', 'mot']);
  });

  test('names as macOS takes them apart', async () => {
    const { engine } = newEngine();
    const { blocs } = await engine.open({ files: [bloc('Khối Đảng.yaml'.normalize('NFD'))] }, nobody);
    expect(blocs).toEqual([{ id: 'khoi-dang', file: 'Khối Đảng.yaml'.normalize('NFC') }]);
  });

  test('nothing outside, whatever the path says', async () => {
    expect((await opened(bloc('../../.thidua/templates/x.yaml'), bloc('/a/../b.yaml'))).ids).toEqual(['b']);
  });
});

describe('what is told of what was dropped', () => {
  test('files that nobody reads, a line a kind', async () => {
    const papers = ['a', 'b', 'c', 'd', 'e'].map((name) => textFile(`out/${name}.docx`, ''));
    const { said } = await opened(bloc('mot.yaml'), ...papers, textFile('anh.pdf', ''), textFile('out/.DS_Store', ''));
    expect(said).toEqual([
      'info: Không đọc 5 tệp .docx: a.docx, b.docx, c.docx và 2 tệp khác.',
      'info: Không đọc 1 tệp .pdf: anh.pdf.',
    ]);
  });

  test.each([[[]], [[textFile('.DS_Store', '')]], [[textFile('~$khoi.xlsx', '')]]])('nothing at all', async (files) => {
    expect((await opened(...files)).said).toEqual(['error: Không có tệp dữ liệu nào của khối trong những gì vừa mở.']);
  });

  test('two files under one name: both are read', async () => {
    const { ids, said } = await opened(bloc('mot.yaml'), bloc('mot.yaml', 'Khối Hai'), bloc('mot.yaml'));
    expect(ids).toEqual(['mot', 'mot-2']);
    expect(said).toEqual(['warning: Có hai tệp khác nhau cùng tên “mot.yaml”; tệp sau được gọi là “mot (2).yaml”.']);
  });

  test('an old workbook, a locked one, one that is too large: the bloc says why', async () => {
    const old = BROKEN_WORKBOOKS.filter(({ name }) => ['tệp .xls', 'tệp đặt mật khẩu'].includes(name));
    const files = old.map((book, index) => ({ path: `so-${index}.xls`, bytes: book.bytes(undefined as never) }));
    const large = { path: 'lon.xlsx', bytes: new Uint8Array(LIMITS.fileMegabytes * 1_000_000 + 1_000_000) };
    const { ids, engine } = await opened(...files, large);
    const reports = await Promise.all(ids.map((id) => engine.bloc({ bloc: id }, nobody)));
    expect(reports.map(({ state, findings }) => [state, findings[0]?.message])).toEqual([
      ['errors', expect.stringContaining('Tệp lớn 21 MB')],
      ['errors', expect.stringContaining('.xls')],
      ['errors', expect.stringContaining('mật khẩu')],
    ]);
  });
});

test('of files opened again only those that differ are read anew', async () => {
  const { desk, engine } = newEngine();
  const common = textFile('viec/thidua.yaml', 'place: Một Nơi\n');
  const [one, two] = [bloc('viec/blocs/mot.yaml'), bloc('viec/blocs/hai.yaml')];
  const blocsOf = async (...files: readonly PageFile[]) => {
    await engine.open({ files }, nobody);
    return Promise.all(['mot', 'hai'].map((id) => desk.bloc(id)));
  };
  const [mot, hai] = await blocsOf(common, one, two);
  const [motAgain, haiAgain] = await blocsOf(common, one, bloc('viec/blocs/hai.yaml', 'Khối Khác'));
  expect([motAgain === mot, haiAgain === hai]).toEqual([true, false]);
  await engine.change({ bloc: 'mot', path: 'place', value: 'Nơi Khác' }, nobody);
  const [unchanged] = await blocsOf(common, one, two);
  expect(unchanged?.ok && unchanged.value.bloc.data.place).toBe('Một Nơi');
  const others = textFile('viec/thidua.yaml', 'place: Hai Nơi\n');
  for (const files of [[others], [common, textFile('viec/templates/a.hbs', 'a')]]) {
    const [before] = await blocsOf(common, one, two);
    const [after] = await blocsOf(...files, one, two);
    expect(after === before).toBe(false);
  }
});

test('the typeface that a paper names is that of the package, or of the workspace', async () => {
  const { engine } = newEngine();
  await engine.open({ files: [bloc('mot.yaml')] }, nobody);
  const made = await engine.paper({ bloc: 'mot', paper: 'giao-uoc', draft: false }, nobody);
  if ('findings' in made) throw new Error('no paper');
  const files = await engine.typeface({ typeface: made.typeface }, nobody);
  expect(files.bold).toEqual(projectFile('fonts/Tinos-Bold.ttf').bytes);
});

test('files that are dropped while others are read win', async () => {
  const { engine } = newEngine();
  const first = engine.open({ files: [projectFile('examples/minh-hoa.xlsx')] }, nobody);
  const second = engine.open({ files: [bloc('mot.yaml')] }, nobody);
  expect((await Promise.all([first, second])).map(({ blocs }) => blocs.length)).toEqual([2, 1]);
  expect((await engine.bloc({ bloc: 'mot' }, nobody)).state).not.toBe('errors');
  expect((await engine.bloc({ bloc: 'tong-hop-2026' }, nobody)).findings[0]?.message).toContain('không còn');
});

test('whatever is asked of an empty desk is answered', async () => {
  const engine = await engineWith([]);
  const id = { bloc: 'a', paper: 'b', draft: false } as const;
  const said = [
    (await engine.bloc({ bloc: 'a' }, nobody)).findings,
    await engine.paper(id, nobody).then((paper) => ('findings' in paper ? paper.findings : [])),
    (await engine.fields(id, nobody)).findings,
    (await engine.change({ bloc: 'a', path: 'place', value: 'b' }, nobody)).findings,
    (await engine.blocZip({ bloc: 'a', draft: false, formats: ['pdf'] }, nobody)).findings,
    (await engine.allZip({ draft: false, formats: ['pdf'] }, nobody)).findings,
    (await engine.bundle({ bloc: 'a', draft: false, sides: 'duplex' }, nobody)).findings,
    (await engine.workbook(null, nobody)).findings,
  ];
  expect(said.map((findings) => findings.map(({ severity }) => severity))).toEqual(said.map(() => ['error']));
});
