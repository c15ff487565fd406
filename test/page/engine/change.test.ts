import { describe, expect, test } from '@jest/globals';
import type { Engine } from '../../../src/page/engine/engine.js';
import type { PageFile } from '../../../src/page/protocol.js';
import { smallBloc } from '../../batch/example-world.js';
import { engineWith, nobody, projectFile, textFile } from './desk-with.js';

const EXAMPLE = projectFile('examples/minh-hoa.xlsx', 'minh-hoa.xlsx');
const PLEDGE = { bloc: 'mot', paper: 'giao-uoc', draft: false } as const;

const smallOne = (more = '') => textFile('viec/blocs/mot.yaml', smallBloc('Khối Một', more));
const DEFAULTS = textFile('viec/thidua.yaml', 'place: Nơi Chung\nauthority: { level: Tỉnh, name: Minh Họa }\n');

async function changed(engine: Engine, path: string, value: string, bloc = 'mot') {
  const { changed: is, findings } = await engine.change({ bloc, path, value }, nobody);
  return is ? 'changed' : findings.map(({ message }) => message);
}

async function shownAt(engine: Engine, path: string, paper = 'giao-uoc', bloc = 'mot') {
  const { fields } = await engine.fields({ bloc, paper, draft: false }, nobody);
  return fields.find((field) => field.path === path)?.value;
}

async function wordsOf(engine: Engine, paper = 'giao-uoc', bloc = 'mot'): Promise<string> {
  const made = await engine.paper({ bloc, paper, draft: false }, nobody);
  if ('findings' in made) throw new Error(JSON.stringify(made.findings));
  const texts = made.pages.flatMap(({ items }) => items.flatMap((item) => (item.type === 'text' ? [item.text] : [])));
  return texts.join(' ').replace(/\s+/gu, ' ');
}

/** The engine with the workbook that another gave, as it is dropped again. */
async function reopened(engine: Engine): Promise<Engine> {
  const { file } = await engine.workbook(null, nobody);
  return engineWith([file!]);
}

describe('the small fields of a paper', () => {
  test('number, date, who signs, then its gaps', async () => {
    const engine = await engineWith([smallOne('documents: { giao-uoc: { number: 05 } }\n'), DEFAULTS]);
    const { fields } = await engine.fields(PLEDGE, nobody);
    expect(fields.map(({ path, label, value, kind }) => [path, label, value, kind])).toEqual([
      ['documents.giao-uoc.number', 'Số văn bản', '05', 'text'],
      ['documents.giao-uoc.date', 'Ngày văn bản', '', 'date'],
      ['conference.date', 'Ngày hội nghị', '', 'date'],
      ['units[0].signatory.name', 'Đơn vị 1 (Sở Một): Họ và tên người ký', '', 'text'],
      ['units[0].headTitle', 'Đơn vị 1 (Sở Một): Chức vụ người đứng đầu', '', 'text'],
      ['units[1].signatory.name', 'Đơn vị 2 (Sở Hai): Họ và tên người ký', '', 'text'],
      ['units[1].headTitle', 'Đơn vị 2 (Sở Hai): Chức vụ người đứng đầu', '', 'text'],
      ['documents.giao-uoc.symbol', 'Ký hiệu loại văn bản', '', 'text'],
      ['bloc.issuerCode', 'Khối thi đua: Ký hiệu của khối trong số văn bản', '', 'text'],
      ['conference.place', 'Hội nghị: Nơi họp', '', 'text'],
      // of gaps for items that are not there the next one can be filled
      ['pledge.items[0].text', 'Nội dung giao ước 1: Nội dung giao ước', '', 'paragraphs'],
    ]);
    // the own date is wanted only where it is another than the conference's
    const filled = ['documents.giao-uoc.number', 'documents.giao-uoc.date'];
    expect(fields.filter(({ isGap }) => !isGap).map(({ path }) => path)).toEqual(filled);
    expect(fields[2]).toMatchObject({ use: expect.stringContaining('ngày của giao ước'), example: '23/3/2026' });
  });

  test('a person who signs in several parts of the data is the one of this paper', async () => {
    const engine = await engineWith([EXAMPLE]);
    const of = async (paper: string) => {
      const { fields } = await engine.fields({ bloc: 'co-quan-dang-2026', paper, draft: false }, nobody);
      return fields.flatMap(({ path }) => (path.endsWith('.name') ? [path] : []));
    };
    expect(await of('bien-ban-hoi-nghi/so-ket')).toEqual([
      'halfYearConference.secretary.name',
      'halfYearConference.chairperson.name',
    ]);
    expect(await of('to-trinh')).toEqual(['units[0].signatory.name']);
    expect((await of('bien-ban-kiem-phieu'))[0]).toBe('vote.tellers[0].name');
  });
});

describe('a change', () => {
  test('shows in fields and papers, and the report knows of it', async () => {
    const engine = await engineWith([smallOne(), DEFAULTS]);
    const before = (await engine.bloc({ bloc: 'mot' }, nobody)).papers.find(({ id }) => id === 'giao-uoc')!.blanks;
    expect(await changed(engine, 'units[1].signatory.name', '  Trần Thị Ký ')).toBe('changed');
    expect(await changed(engine, 'conference.date', '23-3-2026')).toBe('changed');
    expect(await shownAt(engine, 'units[1].signatory.name')).toBe('Trần Thị Ký');
    expect(await shownAt(engine, 'conference.date')).toBe('23/3/2026');
    expect(await wordsOf(engine)).toMatch(/ngày 23 tháng 3 năm 2026.*Trần Thị Ký/u);
    const { papers } = await engine.bloc({ bloc: 'mot' }, nobody);
    expect(papers.find(({ id }) => id === 'giao-uoc')!.blanks).toBeLessThan(before);
  });

  test('of a value of the common part changes this bloc alone; it can be taken back', async () => {
    const engine = await engineWith([smallOne(), DEFAULTS, textFile('viec/blocs/hai.yaml', smallBloc('Khối Hai'))]);
    expect(await changed(engine, 'place', 'Nơi Riêng')).toBe('changed');
    expect(await wordsOf(engine)).toContain('Nơi Riêng');
    expect(await wordsOf(engine, 'giao-uoc', 'hai')).toContain('Nơi Chung');
    expect(await changed(engine, 'place', '')).toBe('changed');
    expect(await shownAt(engine, 'place')).toBe('');
  });

  test('that would make the data invalid changes nothing', async () => {
    const engine = await engineWith([smallOne(), DEFAULTS]);
    const data = await wordsOf(engine);
    expect(await changed(engine, 'conference.date', '31/2/2026')).toEqual([expect.stringContaining('31/2/2026')]);
    expect(await changed(engine, 'units[0].name', '')).toHaveLength(1);
    expect(await changed(engine, 'year', 'hai nghìn')).toHaveLength(1);
    expect(await changed(engine, 'regime', 'vua')).toHaveLength(1);
    expect(await wordsOf(engine)).toBe(data);
  });

  test('findings name the place in the file that lies open', async () => {
    const engine = await engineWith([EXAMPLE]);
    const { findings } = await engine.change(
      { bloc: 'tong-hop-2026', path: 'units[1].staff.total', value: 'tám' },
      nobody,
    );
    expect(findings).toEqual([
      expect.objectContaining({ file: 'minh-hoa.xlsx', sheet: 'Đơn vị', cell: expect.stringMatching(/^[A-Z]+\d+$/u) }),
    ]);
  });

  test.each(['', 'units', 'units[0]', 'units[0].role', 'units[9].name', 'nothing', '__proto__.x', 'units[1e9].name'])(
    'of what is no small field is refused: %s',
    async (path) => {
      const engine = await engineWith([smallOne()]);
      expect(await changed(engine, path, 'a')).toEqual(['Chỗ này không sửa được trên trang.']);
    },
  );

  test('words, numbers and truth are read as in a workbook', async () => {
    const engine = await engineWith([smallOne()]);
    expect(await changed(engine, 'units[0].staff.total', '1.234')).toBe('changed');
    expect(await changed(engine, 'regime', 'Đảng')).toBe('changed');
    expect(await changed(engine, 'unitsComplete', 'không')).toBe('changed');
    const again = await reopened(engine);
    expect((await again.bloc({ bloc: 'mot' }, nobody)).about?.regime).toBe('party');
  });

  test('adds the next item of a list', async () => {
    const engine = await engineWith([smallOne()]);
    expect(await changed(engine, 'pledge.items[0].text', 'Thi đua một')).toBe('changed');
    expect(await changed(engine, 'pledge.items[1].text', 'Thi đua hai')).toBe('changed');
    expect(await wordsOf(await reopened(engine))).toMatch(/Thi đua một.*Thi đua hai/u);
  });

  test('two at once are both made', async () => {
    const engine = await engineWith([smallOne()]);
    await Promise.all([changed(engine, 'place', 'Một Nơi'), changed(engine, 'theme', 'Một Chủ Đề')]);
    expect(await wordsOf(engine)).toMatch(/Một Nơi.*Một Chủ Đề/u);
  });

  describe('made again over other data', () => {
    const NAME = { bloc: 'mot', path: 'units[1].name', value: 'Sở Ba' };
    const opened = (...units: readonly string[]) =>
      engineWith([
        textFile(
          'mot.yaml',
          `regime: state\nbloc: { name: Khối Một }\nyear: 2026\nunits: [${units.map((name) => `{ name: ${name} }`).join(', ')}]\n`,
        ),
      ]);

    test('lands where it landed first', async () => {
      const first = await (await opened('Sở Một', 'Sở Hai')).change(NAME, nobody);
      expect(first.before).toEqual({ label: expect.stringContaining('Sở Hai'), value: 'Sở Hai' });
      const before = first.before ?? { label: '', value: '' };
      const again = await (await opened('Sở Đầu', 'Sở Hai')).change({ ...NAME, before }, nobody);
      expect(again.changed).toBe(true);
    });

    test('is refused where another item stands now', async () => {
      const { before = { label: '', value: '' } } = await (await opened('Sở Một', 'Sở Hai')).change(NAME, nobody);
      const engine = await opened('Sở Một', 'Sở Mới', 'Sở Hai');
      const again = await engine.change({ ...NAME, before }, nobody);
      expect(again).toMatchObject({ changed: false, isOther: true });
      expect(again.findings.map(({ label, message }) => [label, message])).toEqual([
        [before.label, 'Chỗ này trong tệp đã khác trước nên không đặt lại điều đã sửa trên trang, “Sở Ba”.'],
      ]);
    });
  });

  test('is gone when files are opened again', async () => {
    const files = [smallOne(), DEFAULTS];
    const engine = await engineWith(files);
    await changed(engine, 'place', 'Nơi Riêng');
    await engine.open({ files }, nobody);
    expect(await wordsOf(engine)).toContain('Nơi Chung');
  });
});

describe('the workbook', () => {
  const printed = async (engine: Engine, bloc: string, papers: readonly string[]) =>
    Promise.all(papers.map((paper) => wordsOf(engine, paper, bloc)));

  test('opened again says the same, changes and common part too', async () => {
    const engine = await engineWith([smallOne(), DEFAULTS]);
    await changed(engine, 'documents.giao-uoc.number', '007');
    await changed(engine, 'conference.date', '23/3/2026');
    const again = await reopened(engine);
    expect(await printed(again, 'mot', ['giao-uoc'])).toEqual(await printed(engine, 'mot', ['giao-uoc']));
    expect(await shownAt(again, 'documents.giao-uoc.number')).toBe('007');
  });

  test('of several blocs holds all of them', async () => {
    const engine = await engineWith([EXAMPLE]);
    await changed(engine, 'units[0].signatory.name', 'Người Ký Mới', 'tong-hop-2026');
    const again = await reopened(engine);
    for (const bloc of ['tong-hop-2026', 'co-quan-dang-2026']) {
      const papers = ['giao-uoc', 'to-trinh', 'quy-che'];
      expect(await printed(again, bloc, papers)).toEqual(await printed(engine, bloc, papers));
    }
    expect(await wordsOf(again, 'to-trinh', 'tong-hop-2026')).toContain('Người Ký Mới');
  });

  test('tells of the blocs that it cannot hold', async () => {
    const broken: PageFile = textFile('hong.yaml', smallBloc('Khối Hỏng', 'placee: a\n'));
    const engine = await engineWith([smallOne(), broken]);
    const { file, findings } = await engine.workbook(null, nobody);
    expect(findings.map(({ message, hint }) => [message, hint])[0]).toEqual([
      'Trong sổ tải về không có khối “hong”, vì dữ liệu của khối này còn 1 lỗi.',
      expect.stringContaining('Đừng bỏ tệp cũ'),
    ]);
    const { blocs } = await (await engineWith([])).open({ files: [file!] }, nobody);
    expect(blocs.map(({ id }) => id)).toEqual(['mot']);
    expect(await (await engineWith([broken])).workbook(null, nobody)).not.toHaveProperty('file');
  });

  test('the empty one is the one that the command line makes', async () => {
    const { file } = await (await engineWith([])).emptyWorkbook(null, nobody);
    const { blocs } = await (await engineWith([])).open({ files: [file!] }, nobody);
    expect([file!.path, blocs.length]).toEqual(['khoi.xlsx', 1]);
  });
});
