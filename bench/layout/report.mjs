import { beside, cell, headCell, paragraph, table } from './blocks.mjs';
import { letterhead } from './letterhead.mjs';

/** A report, of its texts or of the tags of a template. */
export const reportBlocks = (source) => [
  letterhead(source, [source.text('number')]),
  paragraph('title', 'BÁO CÁO'),
  paragraph('subject', source.text('subject')),
  paragraph('subject', source.text('secondSubject')),
  paragraph('addressee', 'Kính gửi: Hội đồng Thi đua - Khen thưởng tỉnh'),
  paragraph('body', source.text('opening')),
  paragraph('part', 'Phần I'),
  paragraph('part', 'KẾT QUẢ CÔNG TÁC THI ĐUA, KHEN THƯỞNG NĂM 2026'),
  paragraph('heading', 'I. ĐẶC ĐIỂM, TÌNH HÌNH'),
  paragraph('body', source.text('members')),
  paragraph('body', source.text('staff')),
  ...source.each('situation', bodyOf),
  ...source.each('politics', sectionOf),
  paragraph('body', 'Kết quả thực hiện các chỉ tiêu năm 2026:'),
  targets(source),
  ...source.each('movements', sectionOf),
  paragraph('body', 'Tổng hợp danh hiệu thi đua, hình thức khen thưởng:'),
  awards(source),
  ...source.each('assessment', sectionOf),
  paragraph('body', 'Kết quả chấm điểm, xếp hạng các đơn vị:'),
  scores(source),
  paragraph('part', 'Phần II'),
  paragraph('part', 'PHƯƠNG HƯỚNG, NHIỆM VỤ NĂM 2027'),
  ...source.each('tasks', sectionOf),
  paragraph('body', source.text('end')),
  beside([50, 50], RECIPIENTS, [
    paragraph('role', 'TM. KHỐI THI ĐUA'),
    paragraph('role', 'KHỐI TRƯỞNG'),
    paragraph('name', 'GIÁM ĐỐC SỞ NỘI VỤ'),
    paragraph('role', source.text('signer')),
  ]),
];

const bodyOf = (text) => [paragraph('body', text.text('text'))];

const sectionOf = (section) => [paragraph('heading', section.text('heading')), ...section.each('paragraphs', bodyOf)];

const RECIPIENTS = [
  paragraph('recipientsTitle', 'Nơi nhận:'),
  paragraph('recipient', '- Như trên;'),
  paragraph('recipient', '- Các đơn vị thành viên Khối;'),
  paragraph('recipient', '- Lưu: VT.'),
];

const headOf = (texts) => texts.map((text) => headCell(text));

const targets = (source) =>
  table(
    [8, 38, 14, 14, 14, 12],
    [headOf(['STT', 'Nội dung, chỉ tiêu', 'Đơn vị tính', 'Kế hoạch', 'Thực hiện', 'Tỷ lệ (%)'])],
    source.rows('targets', (target) => [
      cell(target.text('position'), 'center'),
      cell(target.text('content')),
      ...['unit', 'planned', 'actual', 'percent'].map((field) => cell(target.text(field), 'center')),
    ]),
  );

const awards = (source) =>
  table(
    [8, 40, 13, 13, 13, 13],
    [
      [
        headCell('STT', { rows: 2 }),
        headCell('Danh hiệu, hình thức khen thưởng', { rows: 2 }),
        headCell('Đề nghị khen thưởng', { columns: 2 }),
        headCell('Đã có quyết định', { columns: 2 }),
      ],
      headOf(['Tập thể', 'Cá nhân', 'Tập thể', 'Cá nhân']),
    ],
    [
      [cell('Danh hiệu thi đua', 'left', { columns: 6, bold: true })],
      ...source.rows('titles', awardRow),
      [cell('Hình thức khen thưởng', 'left', { columns: 6, bold: true })],
      ...source.rows('forms', awardRow),
      [
        headCell('Tổng cộng', { columns: 2 }),
        ...['', '', source.text('allCollectives'), source.text('allIndividuals')].map((text) => headCell(text)),
      ],
    ],
  );

const awardRow = (award) => [
  cell(award.text('position'), 'center'),
  cell(award.text('award')),
  ...['', '', award.text('collectives'), award.text('individuals')].map((text) => cell(text, 'center')),
];

const scores = (source) =>
  table(
    [8, 24, 9, 9, 11, 9, 10, 10, 10],
    [headOf(['STT', 'Đơn vị', 'Tự chấm', 'Khối chấm', 'Thưởng', 'Trừ', 'Tổng', 'Xếp hạng', 'Đề nghị'])],
    source.rows('scores', (score) => [
      cell(score.text('position'), 'center'),
      cell(score.text('unit')),
      ...[score.text('self'), score.text('verified'), score.text('bonus'), '0', score.text('total')].map((text) =>
        cell(text, 'center'),
      ),
      cell(score.text('rank'), 'center'),
      cell(''),
    ]),
  );
