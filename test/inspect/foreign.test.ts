import { describe, expect, test } from '@jest/globals';
import { verifyDocx } from '../../src/index.js';
import { madeDocx, paragraph, run, sheet, table, text } from './made-docx.js';

const LONG =
  'Thực hiện chương trình công tác năm 2026, Sở Nội vụ đã phối hợp với các cơ quan, đơn vị triển khai đầy đủ các nhiệm vụ được giao.';

const HEAD = table(
  [
    [paragraph('center', run('12', 'UBND TỈNH MINH HỌA')), paragraph('center', run('b12', 'SỞ NỘI VỤ'))],
    [
      paragraph('center', run('b12', 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM')),
      paragraph('center', run('b13', 'Độc lập - Tự do - Hạnh phúc')),
    ],
  ],
  [
    [paragraph('center', run('13', 'Số: 12/BC-SNV'))],
    [paragraph('center', run('i13', 'Minh Họa, ngày 05 tháng 3 năm 2026'))],
  ],
);
const TITLE =
  paragraph('center', run('b14', 'BÁO CÁO')) + paragraph('center', run('b14', 'Kết quả thi đua, khen thưởng năm 2025'));
const END = table([
  [
    paragraph('left', run('bi12', 'Nơi nhận:')),
    paragraph('left', run('11', '- UBND tỉnh;')),
    paragraph('left', run('11', '- Lưu: VT, TĐKT.')),
  ],
  [
    paragraph('center', run('b14', 'KT. GIÁM ĐỐC')),
    paragraph('center', run('b14', 'PHÓ GIÁM ĐỐC')),
    paragraph('center', run('b14', 'Trần Văn A')),
  ],
]);

async function problemsOf(body: string, regime?: 'state' | 'party', other = {}): Promise<readonly unknown[]> {
  const { findings } = await verifyDocx(madeDocx(body, other), regime);
  return findings.map(({ facts }) => [facts.problem, facts.part ?? facts.found ?? ''].join(' ').trim());
}

describe('files of other hands that are as they should be', () => {
  test('a report with tables at top and end', async () => {
    expect(await problemsOf(HEAD + TITLE + text(LONG) + text(`${LONG}./.`) + END + sheet())).toEqual([]);
  });

  test('recipients that go on in rows below the signature', async () => {
    const end = table(
      [
        [paragraph('left', run('bi12', 'Nơi nhận:')), paragraph('left', run('11', '- UBND tỉnh;'))],
        [paragraph('center', run('b14', 'GIÁM ĐỐC')), paragraph('center', run('b14', 'Trần Văn A'))],
      ],
      [[paragraph('left', run('11', '- Sở Tài chính;'))], [paragraph('center')]],
      [[paragraph('left', run('11', '- Lưu: VT, TĐKT.'))], [paragraph('center')]],
    );
    expect(await problemsOf(HEAD + TITLE + text(LONG) + text(`${LONG}./.`) + end + sheet())).toEqual([]);
  });

  test('a letterhead and an end with tabs', async () => {
    const head =
      paragraph('left', run('12', 'UBND TỈNH MINH HỌA\t'), run('b12', 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM')) +
      paragraph('left', run('b12', 'SỞ NỘI VỤ\t'), run('b13', 'Độc lập - Tự do - Hạnh phúc')) +
      paragraph('left', run('13', 'Số: 12/BC-SNV\t'), run('i13', 'Minh Họa, ngày 05 tháng 3 năm 2026'));
    const end =
      paragraph('left', run('bi12', 'Nơi nhận:\t'), run('b14', 'GIÁM ĐỐC')) +
      paragraph('left', run('11', '- UBND tỉnh;')) +
      paragraph('left', run('11', '- Lưu: VT, TĐKT.\t'), run('b14', 'Trần Văn A'));
    expect(await problemsOf(head + TITLE + text(LONG) + end + sheet())).toEqual([]);
  });

  test('a letterhead below each other', async () => {
    const head = [
      paragraph('center', run('b12', 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM')),
      paragraph('center', run('b13', 'Độc lập - Tự do - Hạnh phúc')),
      paragraph('left', run('12', 'UBND TỈNH MINH HỌA')),
      paragraph('left', run('b12', 'SỞ NỘI VỤ')),
      paragraph('left', run('13', 'Số:      /BC-SNV')),
      paragraph('left', run('i13', 'Minh Họa, ngày      tháng 3 năm 2026')),
    ];
    expect(await problemsOf(head.join('') + TITLE + text(LONG) + END + sheet())).toEqual([]);
  });

  test('a letter', async () => {
    const head = HEAD.replace('12/BC-SNV', '12/SNV-TĐKT').replace(
      '</w:p></w:tc><w:tc><w:tcPr/><w:p><w:pPr><w:jc w:val="center"/></w:pPr><w:r><w:rPr><w:i/>',
      `</w:p>${paragraph('center', run('12', 'V/v báo cáo thi đua'))}</w:tc><w:tc><w:tcPr/><w:p><w:pPr><w:jc w:val="center"/></w:pPr><w:r><w:rPr><w:i/>`,
    );
    const to = paragraph('center', run('14', 'Kính gửi: Các sở, ban, ngành tỉnh'));
    expect(head).toContain('V/v');
    expect(await problemsOf(head + to + text(LONG) + END + sheet())).toEqual([]);
  });

  test('a slip is about nothing but who bears it', async () => {
    const head = HEAD.replace('12/BC-SNV', '12/GGT-SNV');
    const title = paragraph('center', run('b14', 'GIẤY GIỚI THIỆU'));
    expect(await problemsOf(head + title + text(LONG) + END + sheet())).toEqual([]);
  });

  test('a decision', async () => {
    const head = HEAD.replace('12/BC-SNV', '12/QĐ-SNV');
    const top = [
      paragraph('center', run('b14', 'QUYẾT ĐỊNH')),
      paragraph('center', run('b14', 'Về việc tặng Giấy khen')),
      paragraph('center', run('b14', 'GIÁM ĐỐC SỞ NỘI VỤ')),
      text('Căn cứ Luật Thi đua, khen thưởng ngày 15 tháng 6 năm 2022;', 'i14'),
      text('Theo đề nghị của Trưởng phòng Thi đua, khen thưởng.', 'i14'),
      paragraph('center', run('b14', 'QUYẾT ĐỊNH:')),
    ];
    const article = text(`Điều 1. ${LONG}`).replace(
      '<w:spacing w:before="120"',
      '<w:spacing w:before="120" w:after="0"',
    );
    expect(await problemsOf(head + top.join('') + article + text(`Điều 2. ${LONG}`) + END + sheet())).toEqual([]);
  });

  test('a paper of the Party', async () => {
    const head = table([
      [
        paragraph('center', run('14', 'TỈNH ỦY MINH HỌA')),
        paragraph('center', run('b14', 'BAN TỔ CHỨC')),
        paragraph('center', run('14', '*')),
        paragraph('center', run('14', 'Số 12-BC/BTCTU')),
      ],
      [
        paragraph('center', run('b15', 'ĐẢNG CỘNG SẢN VIỆT NAM')),
        paragraph('center', run('i14', 'Minh Họa, ngày 05 tháng 3 năm 2026')),
      ],
    ]);
    const title =
      paragraph('center', run('b16', 'BÁO CÁO')) +
      paragraph('center', run('b15', 'kết quả thi đua năm 2025')) +
      paragraph('center', run('14', '-----'));
    const end = table([
      [
        paragraph('left', run('u14', 'Nơi nhận:')),
        paragraph('left', run('12', '- Tỉnh ủy;')),
        paragraph('left', run('12', '- Lưu Văn phòng Ban.')),
      ],
      [
        paragraph('center', run('b14', 'K/T TRƯỞNG BAN')),
        paragraph('center', run('14', 'PHÓ TRƯỞNG BAN')),
        paragraph('center', run('b14', 'Trần Văn A')),
      ],
    ]);
    expect(await problemsOf(head + title + text(LONG) + end + sheet([1134, 851, 1134, 1701]))).toEqual([]);
  });
});

/** An end with these lines at the right, an empty one where a line is empty. */
const endWith = (...lines: readonly string[]) =>
  table([
    [
      paragraph('left', run('bi12', 'Nơi nhận:')),
      paragraph('left', run('11', '- UBND tỉnh;')),
      paragraph('left', run('11', '- Lưu: VT, TĐKT.')),
    ],
    lines.map((line) => paragraph('center', run('b14', line))),
  ]);
const withEnd = (...lines: readonly string[]) => HEAD + TITLE + text(LONG) + endWith(...lines) + sheet();

describe('who signs, in files of other hands', () => {
  test.each([
    ['a unit that bears a name', ['TRƯỜNG THPT', 'LÊ HỒNG PHONG', 'HIỆU TRƯỞNG', '', '', 'Lê Thị B']],
    ['a unit that bears a name, nobody named', ['TRƯỜNG THPT', 'LÊ HỒNG PHONG']],
    ['a company below another', ['SỞ Y TẾ', 'GIÁM ĐỐC', '', '', 'HOÀNG ANH GIA LAI', 'GIÁM ĐỐC', '', '', 'Lê Văn B']],
    ['a name of two syllables', ['GIÁM ĐỐC', '', '', 'Ông Nghĩa Tường']],
    ['a surname that is a form of address', ['GIÁM ĐỐC', '', '', 'Ông Văn Tùng']],
    ['a name of other people', ['GIÁM ĐỐC', '', '', 'Y Thanh Hà Niê Kđăm']],
    ['signed in brackets', ['GIÁM ĐỐC', '(Đã ký)', '', 'Lê Văn B']],
    ['signed beside the office', ['GIÁM ĐỐC (Đã ký)', '', 'Lê Văn B']],
    ['dots for a name', ['KHỐI TRƯỞNG', '', '', '……………………']],
    ['nobody named', ['KT. GIÁM ĐỐC', 'PHÓ GIÁM ĐỐC']],
    ['an office with two names', ['TM. ĐOÀN KIỂM TRA', 'TRƯỞNG ĐOÀN', '', '', 'PHÓ GIÁM ĐỐC SỞ NỘI VỤ', 'Lê Văn B']],
  ])('written well: %s', async (_, lines) => {
    expect(await problemsOf(withEnd(...lines))).toEqual([]);
  });

  test.each([
    ['a rank where there are ranks', ['CÔNG AN TỈNH', 'GIÁM ĐỐC', '', '', 'Đại tá Lê Văn B']],
    ['a rank and a degree there', ['CHỈ HUY TRƯỞNG', '', '', 'Thiếu tướng, TS. Lê Văn B'], 'academic TS.'],
    ['an office of two lines signed for', ['KT. CHỦ TỊCH HỘI ĐỒNG', 'THI ĐUA - KHEN THƯỞNG', '', '', 'Lê Văn B']],
    ['another office than a deputy', ['KT. TƯ LỆNH', 'THAM MƯU TRƯỞNG', '', '', 'Lê Văn B']],
    ['a member for the chair', ['KT. TRƯỞNG BAN', 'ỦY VIÊN', '', '', 'Lê Văn B']],
    ['both on one line', ['KT. GIÁM ĐỐC - PHÓ GIÁM ĐỐC', '', '', 'Lê Văn B']],
    ['a deputy in small letters', ['KT. GIÁM ĐỐC', 'Phó Giám đốc', '', '', 'Lê Văn B'], 'caps signer'],
    ['by order', ['TL. GIÁM ĐỐC', 'CHÁNH VĂN PHÒNG', '', '', 'Lê Văn B']],
    ['acting', ['Q. GIÁM ĐỐC', '', '', 'Lê Văn B']],
  ])('signed well: %s', async (_, lines, other = '') => {
    expect(await problemsOf(withEnd(...lines))).toEqual(other === '' ? [] : [other]);
  });

  test.each([
    ['rank Đại tá', ['GIÁM ĐỐC', '', '', 'Đại tá Trần Văn A']],
    ['deputy-office KT. GIÁM ĐỐC', ['KT. GIÁM ĐỐC', '', '', 'Trần Văn A']],
    ['deputy-office KT. GIÁM ĐỐC', ['KT. GIÁM ĐỐC', 'GIÁM ĐỐC', '', '', 'Trần Văn A']],
    ['name-case signName', ['GIÁM ĐỐC', '', '', 'TRẦN VĂN A']],
    ['name-case signName', ['GIÁM ĐỐC', '', '', 'Trần văn a']],
    ['address signName', ['GIÁM ĐỐC', '', '', 'Đ/c Trần Văn A']],
    ['caps signer', ['Giám đốc Sở', '', '', 'Trần Văn A']],
    ['caps signer', ['KT. GIÁM ĐỐC', 'Phó Giám đốc', '', '', 'Trần Văn A']],
    ['caps signPrefix', ['KT. Giám đốc', 'PHÓ GIÁM ĐỐC', '', '', 'Trần Văn A']],
    ['second-office Giám đốc Sở Y tế', ['CHỦ TỊCH HỘI ĐỒNG', '', '', 'Giám đốc Sở Y tế', 'Trần Văn A']],
  ])('%s: %j', async (problem, lines) => {
    expect(await problemsOf(withEnd(...lines))).toEqual([problem]);
  });

  test('a table of people without lines before the signature holds no offices to sign', async () => {
    const people = table(
      [[paragraph('left', run('14', 'Giám đốc Sở Nội vụ'))], [paragraph('left', run('b14', 'Lê Văn B'))]],
      [[paragraph('left', run('14', 'Chánh Văn phòng Sở'))], [paragraph('left', run('b14', 'Lê Thị C'))]],
    );
    const aside = HEAD + TITLE + text(LONG) + people + END + sheet();
    expect(await problemsOf(aside)).toEqual([]);
  });
});

/** What keeps a paragraph from the one above. */
const APART = '<w:pPr><w:spacing w:before="120"/></w:pPr>';

describe('what Word keeps in a file beside its text', () => {
  const around = (words: string) => HEAD + TITLE + text(LONG) + words + text(LONG) + END + sheet();

  test('deleted text is not read, text put in is', async () => {
    const arial = '<w:rPr><w:rFonts w:ascii="Arial" w:hAnsi="Arial"/><w:sz w:val="28"/></w:rPr>';
    const changed = (tag: string, letters: string) =>
      `<w:p>${APART}<w:${tag}><w:r>${arial}<w:${letters}>Bỏ đi</w:${letters}></w:r></w:${tag}></w:p>`;
    expect(await problemsOf(around(changed('del', 'delText')))).toEqual([]);
    expect(await problemsOf(around(changed('moveFrom', 't')))).toEqual([]);
    expect(await problemsOf(around(changed('ins', 't')))).toEqual(['font Arial']);
  });

  test('hidden text is not read', async () => {
    const hidden =
      '<w:p><w:r><w:rPr><w:rFonts w:ascii="Arial" w:hAnsi="Arial"/><w:vanish/></w:rPr><w:t>Ẩn</w:t></w:r></w:p>';
    expect(await problemsOf(around(hidden))).toEqual([]);
  });

  test('what is still to be typed into a control has no look of its own', async () => {
    const control = (state: string) =>
      `<w:p>${APART}<w:sdt><w:sdtPr>${state}</w:sdtPr><w:sdtContent><w:r><w:rPr><w:rFonts w:ascii="Arial" w:hAnsi="Arial"/><w:sz w:val="28"/></w:rPr><w:t>Nhap vao day</w:t></w:r></w:sdtContent></w:sdt></w:p>`;
    expect(await problemsOf(around(control('<w:showingPlcHdr/>')))).toEqual([]);
    expect(await problemsOf(around(control('')))).toEqual(['font Arial']);
  });

  test('text boxes are read once', async () => {
    const box = `<w:txbxContent>${paragraph('left', '<w:r><w:rPr><w:rFonts w:ascii="Arial" w:hAnsi="Arial"/></w:rPr><w:t>Trong khung</w:t></w:r>')}</w:txbxContent>`;
    const drawn = `<w:p><w:r><mc:AlternateContent><mc:Choice><w:drawing>${box}</w:drawing></mc:Choice><mc:Fallback><w:pict>${box}</w:pict></mc:Fallback></mc:AlternateContent></w:r></w:p>`;
    const { findings } = await verifyDocx(madeDocx(around(drawn)));
    expect(findings.map(({ facts }) => [facts.problem, facts.count])).toEqual([['font', undefined]]);
  });

  test('a style on a style, bold on bold, and fonts of the theme', async () => {
    const style = (id: string, based: string, properties: string, type = 'paragraph') =>
      `<w:style w:type="${type}" w:styleId="${id}"><w:basedOn w:val="${based}"/><w:rPr>${properties}</w:rPr></w:style>`;
    const styles =
      '<w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:rPr><w:rFonts w:ascii="Times New Roman" w:hAnsi="Times New Roman"/></w:rPr></w:style>' +
      style('Kind', 'Strong1', '<w:sz w:val="28"/>') +
      style('Strong1', 'Normal', '<w:b/>') +
      style('Theme', 'Normal', '<w:rFonts w:asciiTheme="majorHAnsi" w:hAnsiTheme="majorHAnsi"/>') +
      style('Loop', 'Loop', '') +
      style('B', 'C', '<w:b/>', 'character');
    const styled = (id: string, look: string) =>
      `<w:p><w:pPr><w:pStyle w:val="${id}"/><w:jc w:val="center"/></w:pPr><w:r><w:rPr>${look}</w:rPr><w:t>BÁO CÁO</w:t></w:r></w:p>`;
    const subject = paragraph('center', run('b14', 'Kết quả thi đua, khen thưởng năm 2025'));
    const whole = (title: string) => HEAD + title + subject + text(LONG) + END + sheet();
    expect(await problemsOf(whole(styled('Kind', '')), undefined, { styles })).toEqual([]);
    expect(await problemsOf(whole(styled('Kind', '<w:rStyle w:val="B"/>')), undefined, { styles })).toEqual([
      'bold-missing kind',
    ]);
    expect(await problemsOf(whole(styled('Kind', '<w:b w:val="false"/>')), undefined, { styles })).toEqual([
      'bold-missing kind',
    ]);
    expect(await problemsOf(whole(styled('Theme', '<w:b/><w:sz w:val="28"/>')), undefined, { styles })).toEqual([
      'font Cambria',
    ]);
    expect(await problemsOf(whole(styled('Loop', '<w:b/><w:sz w:val="28"/>')), undefined, { styles })).toEqual([
      'font Calibri',
    ]);
  });

  test('a page number in the footer, and none at all in a paper of one page', async () => {
    const long = HEAD + TITLE + text(LONG).repeat(12) + END;
    const footer = sheet().replace('headerReference', 'footerReference');
    expect(await problemsOf(long + footer)).toEqual(['page-number-below']);
    expect(await problemsOf(long + sheet(), undefined, { header: '<w:p/>' })).toEqual(['page-number-missing']);
    expect(await problemsOf(HEAD + TITLE + text(LONG) + END + sheet(), undefined, { header: '<w:p/>' })).toEqual([]);
  });
});

describe('letterheads and subjects of other hands', () => {
  const withHead = (from: string, to: string) =>
    problemsOf(HEAD.replace(from, to) + TITLE + text(LONG) + END + sheet());

  test('a typed line below the subject of a state file is a line', async () => {
    for (const line of ['_______', '———', '––––––']) {
      const typed = paragraph('center', run('14', line));
      expect(await problemsOf(HEAD + TITLE + typed + text(LONG) + END + sheet())).toEqual([]);
    }
  });

  test('decisions may be legal documents, whose numbers have a year', async () => {
    const body = TITLE.replace('BÁO CÁO', 'QUYẾT ĐỊNH') + text(LONG) + END + sheet();
    expect(await problemsOf(HEAD.replace('12/BC-SNV', '12/2026/QĐ-UBND') + body)).toEqual([]);
    expect(
      await problemsOf(HEAD.replace('12/BC-SNV', '12/2026/HD-SNV') + body.replace('QUYẾT ĐỊNH', 'HƯỚNG DẪN')),
    ).toEqual(['number-form number']);
  });

  test('the day a letter speaks of is not its date', async () => {
    expect(await withHead('Số: 12/BC-SNV', 'Số: 12/BC-SNV\tngày 01/02/2026')).toEqual([]);
    expect(await withHead('Minh Họa, ngày 05 tháng 3 năm 2026', 'Minh Họa, ngày 05/3/2026')).toEqual([
      'date-form placeDate',
    ]);
  });
});

describe('to whom a submission of another hand speaks', () => {
  const submission = (to: string) =>
    HEAD.replace('12/BC-SNV', '12/TTr-SNV') + TITLE.replace('BÁO CÁO', 'TỜ TRÌNH') + to + text(LONG) + END + sheet();

  test.each([
    ['Kính gửi: Ủy ban nhân dân tỉnh', []],
    ['Kính gửi Ủy ban nhân dân tỉnh', ['wording addressees']],
    ['Kính gửi', ['wording addressees']],
    ['Kính Gửi: Ủy ban nhân dân tỉnh', ['addressees-word Kính Gửi']],
  ])('%s', async (words, problems) => {
    expect(await problemsOf(submission(paragraph('center', run('14', words))))).toEqual(problems);
  });

  test('a sentence is no line of addressees', async () => {
    expect(await problemsOf(submission(''))).toEqual(['unseen addressees']);
    const asked = text('Kính gửi Ủy ban nhân dân tỉnh Tờ trình này để xem xét, quyết định./.');
    expect(await problemsOf(submission(asked))).toEqual(['unseen addressees']);
  });
});

describe('which regime, and what is not recognised', () => {
  test('the one that is asked for', async () => {
    const { regime, findings } = await verifyDocx(madeDocx(HEAD + TITLE + text(LONG) + END + sheet()), 'party');
    expect(regime).toEqual({ id: 'party', name: 'Đảng (Hướng dẫn 05-HD/VPTW)' });
    expect(findings.length).toBeGreaterThan(10);
  });

  test('without a title of the state or the Party it is asked for, in one finding', async () => {
    expect(await problemsOf(paragraph('center', run('b14', 'BÁO CÁO')) + text(LONG) + sheet())).toEqual([
      'unknown-regime',
    ]);
    expect(await problemsOf('')).toEqual(['unknown-regime']);
  });

  const inFont = (font: string, words: string) =>
    `<w:r><w:rPr><w:rFonts w:ascii="${font}" w:hAnsi="${font}"/><w:sz w:val="28"/></w:rPr><w:t>${words}</w:t></w:r>`;

  test('a letterhead in an old encoding is read as it shows', async () => {
    for (const [font, words] of [
      ['.VnTimeH', 'Céng hoµ x· héi chñ nghÜa ViÖt Nam'],
      ['VNI-Times', 'COÄNG HOØA XAÕ HOÄI CHUÛ NGHÓA VIEÄT NAM'],
    ] as const) {
      const { regime, findings } = await verifyDocx(madeDocx(paragraph('center', inFont(font, words)) + sheet()));
      expect([regime?.id, findings[0]?.facts.problem, findings[0]?.facts.found]).toEqual([
        'state',
        'legacy-font',
        font,
      ]);
    }
  });

  test('an old encoding is told without a letterhead, and by its letters in a good font', async () => {
    expect(await problemsOf(paragraph('left', inFont('.VnTime', 'Céng hoµ')) + sheet())).toEqual([
      'unknown-regime',
      'legacy-font .VnTime',
    ]);
    const pasted = paragraph(
      'left',
      run('14', 'Uû ban nh©n d©n tØnh ®· cã v¨n b¶n göi c¸c ®¬n vÞ vÒ viÖc khen th­ëng n¨m nay.'),
    );
    expect(await problemsOf(pasted + sheet())).toEqual(['unknown-regime', 'legacy-text TCVN3']);
  });

  test('parts that a report has, and this one not', async () => {
    const bare = paragraph('center', run('b12', 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM')) + TITLE + text(LONG) + sheet();
    expect(await problemsOf(bare)).toEqual(
      ['motto', 'issuer', 'number', 'placeDate', 'signer', 'recipientsLabel'].map((part) => `unseen ${part}`),
    );
  });

  test('of a paper of no known type only what every paper has', async () => {
    const title = paragraph('center', run('b14', 'PHIẾU LẤY Ý KIẾN'));
    const bare = paragraph('center', run('b12', 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM')) + title + text(LONG) + sheet();
    expect(await problemsOf(bare)).toEqual(['unseen motto', 'unseen issuer']);
  });
});
