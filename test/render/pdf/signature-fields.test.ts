import { beforeAll, describe, expect, test } from '@jest/globals';
import type { Resources } from '../../../src/index.js';
import { blocYearSchema } from '../../../src/model/bloc-year.js';
import type { FieldItem } from '../../../src/pages/types.js';
import { paginate } from '../../../src/paginate/paginate.js';
import { makePaper, type Paper } from '../../../src/pipeline/make-paper.js';
import { renderPaper } from '../../../src/pipeline/render-paper.js';
import { loaded } from '../../support/loaded.js';
import { projectResources } from '../../support/resources.js';
import { unwrap } from '../../support/unwrap.js';
import { latin1, PdfFile } from './pdf-file.js';
import { structureOf } from './pdf-structure.js';
import { textOf } from './pdf-syntax.js';

const DATA = {
  regime: 'state',
  bloc: { name: 'Khối thi đua' },
  year: 2026,
  units: [
    { name: 'Sở Y tế', headTitle: 'Giám đốc', signatory: { name: 'Nguyễn Văn A' } },
    { name: 'Đài Minh Họa', id: 'Đài (MH)' },
  ],
  conference: { guests: [{ function: 'witness', name: 'Trần Thị B', title: 'Phó Chủ tịch' }] },
} as const;

let resources: Resources;
let pledge: Paper;

beforeAll(async () => {
  resources = await projectResources();
  const kind = resources.registry.kinds.get('giao-uoc')!;
  const order = { kind, subject: { per: 'bloc' }, draft: false } as const;
  pledge = unwrap(makePaper(loaded(blocYearSchema.parse(DATA)), order, resources));
});

const pdf = async (signatureFields?: 'none' | 'all') =>
  new PdfFile(await renderPaper(pledge, 'pdf', resources, signatureFields === undefined ? {} : { signatureFields }));

const fieldsOf = (file: PdfFile) => {
  const form = file.dictionary(file.catalog.get('AcroForm'));
  return file.list(form.get('Fields')).map((field) => file.dictionary(field));
};

describe('a pledge', () => {
  test('has one unsigned field for each party and witness, named in ASCII, told in Vietnamese', async () => {
    const file = await pdf();
    const fields = fieldsOf(file);
    expect(fields.map((field) => [textOf(field.get('T')), textOf(field.get('TU'))])).toEqual([
      ['ky-so-y-te', 'Chữ ký của Sở Y tế, Giám đốc, Nguyễn Văn A'],
      ['ky-dai-mh', 'Chữ ký của Đài Minh Họa'],
      ['ky-chung-kien-1', 'Chữ ký của Phó Chủ tịch, Trần Thị B'],
    ]);
    expect(fields.map((field) => field.get('FT'))).toEqual(fields.map(() => expect.objectContaining({ name: 'Sig' })));
    expect(fields.some((field) => field.has('V') || field.has('Lock'))).toBe(false);
  });

  test('has each field exactly over the room to sign', async () => {
    const items = paginate(pledge.blocks, resources.fonts).pages.flatMap(({ items, height }) =>
      items.filter((item): item is FieldItem => item.type === 'field').map((item) => ({ ...item, sheet: height })),
    );
    expect(items.map(({ id, label }) => [id, label])).toEqual([
      ['so-y-te', 'Sở Y tế, Giám đốc, Nguyễn Văn A'],
      ['Đài (MH)', 'Đài Minh Họa'],
      ['chung-kien-1', 'Phó Chủ tịch, Trần Thị B'],
    ]);
    for (const { height } of items) expect(height).toBeCloseTo((28 * 72) / 25.4, 1);
    const file = await pdf();
    expect(fieldsOf(file).map((field) => file.list(field.get('Rect')))).toEqual(
      items.map(({ x, y, width, height, sheet }) =>
        [x, sheet - y - height, x + width, sheet - y].map((edge) => expect.closeTo(edge, 2)),
      ),
    );
  });

  test('has none when asked for without, nor a form, nor elements of one', async () => {
    const file = await pdf('none');
    expect(file.catalog.has('AcroForm')).toBe(false);
    expect(JSON.stringify(structureOf(file))).not.toContain('"Form"');
    expect(JSON.stringify(structureOf(await pdf('all')))).toContain('"Form"');
  });

  test('asks no viewer to draw its fields, and certifies nothing', async () => {
    const bytes = latin1(await renderPaper(pledge, 'pdf', resources));
    expect(bytes).not.toContain('NeedAppearances');
    expect(bytes).not.toContain('DocMDP');
  });
});
