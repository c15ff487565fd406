import { describe, expect, test } from '@jest/globals';
import { verifyDocx } from '../../src/index.js';
import { type Edit, editDocx, withParagraphProperties, withRunProperties } from './edited-docx.js';
import { docxOf } from './papers.js';

const ORIGINALS = {
  submission: await docxOf('state: to-trinh'),
  pledge: await docxOf('state: giao-uoc'),
  notice: await docxOf('state: thong-bao-ket-luan'),
  report: await docxOf('state: bao-cao-tong-ket'),
  minutes: await docxOf('state: bien-ban-binh-xet'),
  partyNotice: await docxOf('party: thong-bao-ket-luan'),
  partyPledge: await docxOf('party: giao-uoc'),
  partyReport: await docxOf('party: bao-cao-tong-ket'),
} as const;

type Original = keyof typeof ORIGINALS;
type Row = readonly [name: string, of: Original, edit: Edit, problem: string, rule: string, part?: string];

const put =
  (from: string | RegExp, to: string): Edit =>
  (xml) =>
    xml.replace(from, to);
const all =
  (from: string, to: string): Edit =>
  (xml) =>
    xml.replaceAll(from, to);

/** A style's size in half points, whatever it was. */
const styleSize = (style: string, halfPoints: number): Edit =>
  put(new RegExp(`(w:styleId="${style}".*?<w:sz w:val=")\\d+`, 'u'), `$1${halfPoints}`);
/** A property that is off in a style, turned on, or the other way. */
const styleOn = (style: string, tag: string): Edit =>
  put(new RegExp(`(w:styleId="${style}".*?)<w:${tag} w:val="false"/>`, 'u'), `$1<w:${tag}/>`);
const styleOff = (style: string, tag: string): Edit =>
  put(new RegExp(`(w:styleId="${style}".*?)<w:${tag}/>`, 'u'), `$1<w:${tag} w:val="false"/>`);

const PAGE: readonly Row[] = [
  ['left margin too narrow', 'notice', put('w:left="1701"', 'w:left="1134"'), 'margin', 'ND30-03'],
  ['a gutter widens the left margin', 'notice', put('w:gutter="0"', 'w:gutter="567"'), 'margin', 'ND30-03'],
  ['Letter paper', 'notice', put('w:w="11906" w:h="16838"', 'w:w="12240" w:h="15840"'), 'paper', 'ND30-01'],
  [
    'turned without a table',
    'notice',
    put('w:w="11906" w:h="16838"', 'w:w="16838" w:h="11906"'),
    'orientation',
    'ND30-02',
  ],
  ['Party margins are fixed', 'partyNotice', put('w:left="1701"', 'w:left="1985"'), 'margin', 'DANG-03'],
  ['number on page 1', 'report', put('<w:titlePg/>', ''), 'page-number-shown', 'ND30-07'],
  ['number too near the edge', 'partyReport', put('w:header="567"', 'w:header="284"'), 'page-number-top', 'DANG-06'],
  ['annex that counts on', 'submission', put('<w:pgNumType w:start="1"/>', ''), 'annex-pages', 'ND30-08'],
  ['colour', 'notice', withRunProperties('Tại Phòng họp số 1', '<w:color w:val="FF0000"/>'), 'colour', 'ND30-05'],
  [
    'other font in one run',
    'notice',
    withRunProperties('Tại Phòng họp số 1', '<w:rFonts w:ascii="Arial" w:hAnsi="Arial"/>'),
    'font',
    'ND30-05',
  ],
  [
    '.VnTime',
    'notice',
    withRunProperties('Tại Phòng họp số 1', '<w:rFonts w:ascii=".VnTime" w:hAnsi=".VnTime"/>'),
    'legacy-font',
    'MA-15',
  ],
  [
    'VNI-Times',
    'notice',
    withRunProperties('Tại Phòng họp số 1', '<w:rFonts w:ascii="VNI-Times" w:hAnsi="VNI-Times"/>'),
    'legacy-font',
    'MA-15',
  ],
  [
    'font in a Party file',
    'partyNotice',
    withRunProperties('Tại Hội trường Tỉnh', '<w:rFonts w:ascii="Arial" w:hAnsi="Arial"/>'),
    'font',
    'DANG-02',
  ],
];

const LETTERHEAD: readonly Row[] = [
  ['Quốc hiệu misspelt', 'submission', put('CHỦ NGHĨA', 'CHỦ NGHĨ'), 'wording', 'ND30-10', 'nation'],
  ['Quốc hiệu in the new tone style', 'submission', put('CỘNG HÒA', 'CỘNG HOÀ'), 'wording', 'ND30-10', 'nation'],
  [
    'Tiêu ngữ with dashes',
    'submission',
    put('Độc lập - Tự do - Hạnh phúc', 'Độc lập – Tự do – Hạnh phúc'),
    'wording',
    'ND30-11',
    'motto',
  ],
  [
    'Tiêu ngữ in plain letters',
    'submission',
    withRunProperties('Độc lập - ', '<w:b w:val="0"/>'),
    'bold-missing',
    'ND30-11',
    'motto',
  ],
  [
    'Tiêu ngữ underlined',
    'submission',
    withRunProperties('Độc lập - ', '<w:u w:val="single"/>'),
    'underline',
    'ND30-11',
    'motto',
  ],
  [
    'Quốc hiệu too large',
    'submission',
    withRunProperties('CỘNG HÒA', '<w:sz w:val="30"/>'),
    'size',
    'ND30-10',
    'nation',
  ],
  [
    'sizes that do not belong together',
    'submission',
    withRunProperties('CỘNG HÒA', '<w:sz w:val="26"/>'),
    'size-set',
    'ND30-06',
  ],
  ['superior in bold', 'submission', withRunProperties('UBND TỈNH MINH HỌA', '<w:b/>'), 'bold', 'ND30-21', 'superior'],
  [
    'issuer in plain letters',
    'submission',
    withRunProperties('KHỐI THI ĐUA CÁC', '<w:b w:val="0"/>'),
    'bold-missing',
    'ND30-22',
    'issuer',
  ],
  [
    'issuer in small letters',
    'submission',
    put('KHỐI THI ĐUA CÁC CƠ QUAN TỔNG HỢP TỈNH', 'Khối thi đua các cơ quan Tổng hợp tỉnh'),
    'caps',
    'ND30-22',
    'issuer',
  ],
  [
    'asterisk in a state file',
    'submission',
    put(
      /<w:p><w:pPr><w:pStyle w:val="rule"\/>.*?<\/w:p>/u,
      '<w:p><w:pPr><w:pStyle w:val="issuerMark"/></w:pPr><w:r><w:t>*</w:t></w:r></w:p>',
    ),
    'issuer-mark',
    'ND30-23',
  ],
  ['no asterisk in a Party file', 'partyNotice', put('>*<', '><'), 'issuer-mark-missing', 'DANG-11'],
  [
    'both titles',
    'partyNotice',
    put(
      'ĐẢNG CỘNG SẢN VIỆT NAM</w:t></w:r></w:p>',
      'ĐẢNG CỘNG SẢN VIỆT NAM</w:t></w:r></w:p><w:p><w:r><w:t>CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM</w:t></w:r></w:p>',
    ),
    'two-titles',
    'DANG-10',
  ],
  ['number without a colon', 'submission', put('Số: 01/', 'Số 01/'), 'number-form', 'ND30-31'],
  ['number in the Party way', 'submission', put('Số: 01/TTr-KTĐTH', 'Số 01-TTr/KTĐTH'), 'number-form', 'ND30-31'],
  ['number with spaces', 'submission', put('01/TTr-KTĐTH', '01/TTr - KTĐTH'), 'number-spaces', 'ND30-35'],
  ['number without its zero', 'submission', put('Số: 01/', 'Số: 1/'), 'number-padding', 'ND30-33'],
  ['number with three digits', 'submission', put('Số: 01/', 'Số: 001/'), 'number-padding', 'ND30-33'],
  ['number of another type', 'submission', put('01/TTr-', '01/BC-'), 'number-kind', 'ND30-31'],
  ['number with a dot before the body', 'submission', put('01/TTr-', '01/TTr.'), 'number-form', 'ND30-31'],
  ['number with a space before the body', 'submission', put('01/TTr-', '01/TTr '), 'number-form', 'ND30-31'],
  ['number with a year', 'submission', put('01/TTr-', '01/2026/TTr-'), 'number-form', 'ND30-31'],
  ['Party number with a year', 'partyNotice', put('-TB/', '-2026-TB/'), 'number-form', 'DANG-14'],
  ['number in bold', 'submission', withRunProperties('Số: 01/', '<w:b/>'), 'bold', 'ND30-34', 'number'],
  ['Party number with a colon', 'partyNotice', put('Số 01-TB/', 'Số: 01-TB/'), 'number-form', 'DANG-14'],
  ['Party number in the state way', 'partyNotice', put('Số 01-TB/KTĐ', 'Số: 01/TB-KTĐ'), 'number-form', 'DANG-14'],
  ['month padded', 'pledge', put('ngày 12 tháng 3 năm', 'ngày 12 tháng 03 năm'), 'date-padding', 'ND30-42'],
  ['place without a comma', 'submission', put('Minh Họa, ngày 11', 'Minh Họa ngày 11'), 'date-comma', 'ND30-41'],
  [
    'date in short',
    'submission',
    put('Minh Họa, ngày 11 tháng 12 năm 2026', 'Minh Họa, ngày 11  tháng 12 năm 2026'),
    'date-form',
    'ND30-41',
  ],
  ...['Minh Họa, 11/12/2026', 'Minh Họa, ngày 11/12/2026', 'ngày 11 - 12 - 2026', 'Minh Họa, ngày 11.12.26'].map(
    (date): Row => [
      `date in figures: ${date}`,
      'submission',
      put('Minh Họa, ngày 11 tháng 12 năm 2026', date),
      'date-form',
      'ND30-42',
      'placeDate',
    ],
  ),
  [
    'date upright',
    'submission',
    withRunProperties('Minh Họa, ngày 11', '<w:i w:val="0"/>'),
    'italic-missing',
    'ND30-41',
    'placeDate',
  ],
  [
    'year of two digits',
    'submission',
    put('Họa, ngày 11 tháng 12 năm 2026', 'Họa, ngày 11 tháng 12 năm 26'),
    'date-form',
    'ND30-42',
    'placeDate',
  ],
  [
    'year cut short',
    'submission',
    put('Họa, ngày 11 tháng 12 năm 2026', 'Họa, ngày 11 tháng 12 năm 202'),
    'date-form',
    'ND30-42',
    'placeDate',
  ],
  [
    'year too long',
    'submission',
    put('Họa, ngày 11 tháng 12 năm 2026', 'Họa, ngày 11 tháng 12 năm 20266'),
    'date-form',
    'ND30-42',
    'placeDate',
  ],
  [
    'a day the month has not',
    'submission',
    put('Họa, ngày 11 tháng 12 năm 2026', 'Họa, ngày 31 tháng 4 năm 2026'),
    'date-unreal',
    'ND30-42',
    'placeDate',
  ],
  [
    'a month the year has not',
    'submission',
    put('Họa, ngày 11 tháng 12 năm 2026', 'Họa, ngày 11 tháng 13 năm 2026'),
    'date-unreal',
    'ND30-42',
    'placeDate',
  ],
  [
    '29 February of another year',
    'submission',
    put('Họa, ngày 11 tháng 12 năm 2026', 'Họa, ngày 29 tháng 02 năm 2026'),
    'date-unreal',
    'ND30-42',
    'placeDate',
  ],
  [
    'a day without a month that has it',
    'submission',
    put('Họa, ngày 11 tháng 12 năm 2026', 'Họa, ngày 32 tháng … năm 2026'),
    'date-unreal',
    'ND30-42',
    'placeDate',
  ],
  [
    'level of the place in small letters',
    'submission',
    put('>Minh Họa, ngày', '>tỉnh Minh Họa, ngày'),
    'place-case',
    'ND30-41',
  ],
  ['place half in small letters', 'submission', put('>Minh Họa, ngày', '>Minh họa, ngày'), 'place-case', 'ND30-41'],
  ['place in capitals', 'submission', put('>Minh Họa, ngày', '>MINH HỌA, ngày'), 'place-case', 'ND30-41'],
  [
    'Party year of two digits',
    'partyNotice',
    put(/(>Minh Họa, ngày \d+ tháng \d+ năm) 2026/u, '$1 26'),
    'date-form',
    'DANG-18',
  ],
  ['Party place in small letters', 'partyNotice', put('>Minh Họa, ngày', '>minh họa, ngày'), 'place-case', 'DANG-18'],
  [
    'Party date too small',
    'partyNotice',
    withRunProperties('Minh Họa, ngày', '<w:sz w:val="26"/>'),
    'size',
    'DANG-18',
    'placeDate',
  ],
];

const TITLE: readonly Row[] = [
  [
    'type in plain letters',
    'submission',
    withRunProperties('>TỜ TRÌNH<', '<w:b w:val="0"/>'),
    'bold-missing',
    'ND30-50',
    'kind',
  ],
  ['type in small letters', 'submission', put('>TỜ TRÌNH<', '>Tờ trình<'), 'caps', 'ND30-50', 'kind'],
  [
    'type on the left',
    'submission',
    withParagraphProperties('kind', '<w:jc w:val="left"/>'),
    'align',
    'ND30-50',
    'kind',
  ],
  [
    'Party type too small',
    'partyNotice',
    withRunProperties('>THÔNG BÁO<', '<w:sz w:val="28"/>'),
    'size',
    'DANG-20',
    'kind',
  ],
  [
    'subject in italics',
    'submission',
    withRunProperties('Về việc đề nghị tặng', '<w:i/>'),
    'italic',
    'ND30-51',
    'subject',
  ],
  [
    'subject with a full stop',
    'submission',
    put('UBND tỉnh năm 2026</w:t>', 'UBND tỉnh năm 2026.</w:t>'),
    'subject-stop',
    'ND30-51',
  ],
  [
    'dashes below the subject of a state file',
    'submission',
    put(
      '<w:p><w:pPr><w:pStyle w:val="addressee"/>',
      '<w:p><w:pPr><w:pStyle w:val="subjectMark"/></w:pPr><w:r><w:t>-----</w:t></w:r></w:p><w:p><w:pPr><w:pStyle w:val="addressee"/>',
    ),
    'subject-mark',
    'ND30-52',
  ],
  ['no dashes in a Party file', 'partyNotice', put('>-----<', '><'), 'subject-mark-missing', 'DANG-21'],
  ['a line typed below a Party subject', 'partyNotice', put('>-----<', '>_____<'), 'wording', 'DANG-21', 'subjectMark'],
  ['six hyphens below it', 'partyNotice', put('>-----<', '>------<'), 'wording', 'DANG-21', 'subjectMark'],
  ['Kính trình in a state file', 'submission', put('Kính gửi:', 'Kính trình:'), 'addressees-word', 'ND30-100'],
  [
    'Kính gửi in a notice',
    'notice',
    put(
      '<w:p><w:pPr><w:pStyle w:val="body"/>',
      '<w:p><w:pPr><w:pStyle w:val="addressee"/></w:pPr><w:r><w:t>Kính gửi: Sở Nội vụ</w:t></w:r></w:p><w:p><w:pPr><w:pStyle w:val="body"/>',
    ),
    'addressees-kind',
    'ND30-100',
  ],
  [
    'Kính gửi in a Party report',
    'partyReport',
    put(
      '<w:p><w:pPr><w:pStyle w:val="body"/>',
      '<w:p><w:pPr><w:pStyle w:val="addresseesLabel"/></w:pPr><w:r><w:t>Kính gửi: Tỉnh ủy</w:t></w:r></w:p><w:p><w:pPr><w:pStyle w:val="body"/>',
    ),
    'addressees-kind',
    'DANG-33',
  ],
];

const TEXT: readonly Row[] = [
  [
    'law with its number',
    'submission',
    put('Căn cứ Luật Thi đua, khen thưởng ngày', 'Căn cứ Luật Thi đua, khen thưởng số 06/2022/QH15 ngày'),
    'law-number',
    'ND30-65',
  ],
  [
    'legal basis upright',
    'submission',
    withRunProperties('Căn cứ Luật Thi đua', '<w:i w:val="0"/>'),
    'italic-missing',
    'ND30-64',
    'legalBasis',
  ],
  [
    'last legal basis with a comma',
    'submission',
    put('số 152/2025/NĐ-CP.</w:t>', 'số 152/2025/NĐ-CP,</w:t>'),
    'basis-last',
    'ND30-64',
  ],
  [
    'legal basis with a comma',
    'submission',
    put('ngày 15 tháng 6 năm 2022;', 'ngày 15 tháng 6 năm 2022,'),
    'basis-end',
    'ND30-64',
  ],
  [
    'Party legal basis without a dash',
    'partyPledge',
    put(
      '<w:r><w:t xml:space="preserve">- </w:t></w:r><w:r><w:t xml:space="preserve">Căn cứ',
      '<w:r><w:t xml:space="preserve">Căn cứ',
    ),
    'basis-dash',
    'DANG-24',
  ],
  [
    'Party legal basis in italics',
    'partyPledge',
    withRunProperties('Căn cứ Luật', '<w:i/>'),
    'italic',
    'DANG-24',
    'legalBasis',
  ],
  [
    'text too small in one run',
    'notice',
    withRunProperties('Tại Phòng họp số 1', '<w:sz w:val="24"/>'),
    'size',
    'ND30-60',
    'body',
  ],
  ['text on the left', 'notice', withParagraphProperties('body', '<w:jc w:val="left"/>'), 'align', 'ND30-60', 'body'],
  [
    'first line at 20 mm',
    'notice',
    withParagraphProperties('body', '<w:ind w:firstLine="1134"/>'),
    'indent',
    'ND30-61',
    'body',
  ],
  [
    'paragraphs too close',
    'notice',
    withParagraphProperties('body', '<w:spacing w:after="60"/>'),
    'gap',
    'ND30-62',
    'body',
  ],
  [
    'lines too far apart',
    'notice',
    withParagraphProperties('body', '<w:spacing w:line="480" w:lineRule="auto"/>'),
    'line-spacing',
    'ND30-63',
    'body',
  ],
  [
    'Party lines not exact',
    'partyNotice',
    withParagraphProperties('body', '<w:spacing w:line="276" w:lineRule="auto"/>'),
    'line-spacing',
    'DANG-23',
    'body',
  ],
  ['./. in a Party file', 'partyNotice', put('biết, thực hiện.<', 'biết, thực hiện./.<'), 'end-mark', 'DANG-26'],
];

const CLOSING: readonly Row[] = [
  ['academic title', 'notice', put('>Nguyễn Văn A<', '>ThS. Nguyễn Văn A<'), 'academic', 'ND30-84'],
  ['honorary title', 'notice', put('>Nguyễn Văn A<', '>NSƯT. Nguyễn Văn A<'), 'academic', 'ND30-84'],
  ['another degree', 'notice', put('>Nguyễn Văn A<', '>DS. Nguyễn Văn A<'), 'academic', 'ND30-84'],
  ['degree written out', 'notice', put('>Nguyễn Văn A<', '>Tiến sĩ Nguyễn Văn A<'), 'academic', 'ND30-84'],
  [
    'a title in CDATA',
    'notice',
    put('>Nguyễn Văn A<', '><![CDATA[ThS. ]]>Nguyễn <![CDATA[Văn A]]><'),
    'academic',
    'ND30-84',
  ],
  ['degree before a Party name', 'partyPledge', put('>Lê Thị D<', '>Thạc sỹ Lê Thị D<'), 'academic', 'DANG-42'],
  ['Party rank before the name', 'partyPledge', put('>Lê Thị D<', '>Đại tá Lê Thị D<'), 'rank', 'DANG-42'],
  [
    'rank in an office of civilians',
    'submission',
    put('>Nguyễn Văn A<', '>Thượng tá Nguyễn Văn A<'),
    'rank',
    'ND30-84',
  ],
  ['KT without a full stop', 'pledge', put('>KT. GIÁM ĐỐC<', '>KT GIÁM ĐỐC<'), 'prefix', 'ND30-80'],
  ['T/M in a state file', 'notice', put('>TM. KHỐI', '>T/M KHỐI'), 'prefix', 'ND30-80'],
  ['TM. in a Party file', 'partyPledge', put('>T/M ', '>TM. '), 'prefix', 'DANG-40'],
  ['name in capitals', 'submission', put('>Nguyễn Văn A<', '>NGUYỄN VĂN A<'), 'name-case', 'ND30-83', 'signName'],
  ['name in small letters', 'submission', put('>Nguyễn Văn A<', '>nguyễn văn a<'), 'name-case', 'ND30-83', 'signName'],
  [
    'name with one small letter',
    'submission',
    put('>Nguyễn Văn A<', '>Nguyễn văn A<'),
    'name-case',
    'ND30-83',
    'signName',
  ],
  [
    'name in capitals beside others',
    'pledge',
    put('>Nguyễn Văn A<', '>NGUYỄN VĂN A<'),
    'name-case',
    'ND30-83',
    'signName',
  ],
  ['Party name in capitals', 'partyPledge', put('>Lê Thị D<', '>LÊ THỊ D<'), 'name-case', 'DANG-41', 'signName'],
  ['Ông before the name', 'submission', put('>Nguyễn Văn A<', '>Ông Nguyễn Văn A<'), 'address', 'ND30-84', 'signName'],
  [
    'Đồng chí before the name',
    'minutes',
    put('>Nguyễn Văn A<', '>Đồng chí Nguyễn Văn A<'),
    'address',
    'ND30-84',
    'signName',
  ],
  [
    'Đồng chí before a Party name',
    'partyPledge',
    put('>Lê Thị D<', '>Đồng chí Lê Thị D<'),
    'address',
    'DANG-42',
    'signName',
  ],
  ['office in small letters', 'submission', put('>KHỐI TRƯỞNG<', '>Khối trưởng<'), 'caps', 'ND30-82', 'signer'],
  ['office with a capital each', 'submission', put('>KHỐI TRƯỞNG<', '>Khối Trưởng<'), 'caps', 'ND30-82', 'signer'],
  [
    'long office in small letters',
    'pledge',
    put('>CHÁNH VĂN PHÒNG<', '>Chánh Văn phòng<'),
    'caps',
    'ND30-82',
    'signer',
  ],
  [
    'authority in small letters',
    'submission',
    put('>TM. KHỐI THI ĐUA<', '>TM. Khối thi đua<'),
    'caps',
    'ND30-82',
    'signPrefix',
  ],
  [
    'office signed for in small letters',
    'pledge',
    put('>KT. GIÁM ĐỐC<', '>KT. Giám đốc<'),
    'caps',
    'ND30-82',
    'signPrefix',
  ],
  ['chair of the minutes in small letters', 'minutes', put('>CHỦ TỌA<', '>Chủ tọa<'), 'caps', 'ND30-82', 'signer'],
  ['Party office in small letters', 'partyNotice', put('>KHỐI TRƯỞNG<', '>Khối trưởng<'), 'caps', 'DANG-41', 'signer'],
  [
    'Nơi nhận without a colon',
    'submission',
    put('>Nơi nhận:<', '>Nơi nhận<'),
    'wording',
    'ND30-104',
    'recipientsLabel',
  ],
  ['Nơi nhận in capitals', 'submission', put('>Nơi nhận:<', '>NƠI NHẬN:<'), 'wording', 'ND30-104', 'recipientsLabel'],
  [
    'space before the colon of Nơi nhận',
    'notice',
    put('>Nơi nhận:<', '>Nơi nhận :<'),
    'wording',
    'ND30-104',
    'recipientsLabel',
  ],
  [
    'Party Nơi nhận without a colon',
    'partyNotice',
    put('>Nơi nhận:<', '>Nơi nhận<'),
    'wording',
    'DANG-30',
    'recipientsLabel',
  ],
  [
    'office in plain letters',
    'notice',
    withRunProperties('>KHỐI TRƯỞNG<', '<w:b w:val="0"/>'),
    'bold-missing',
    'ND30-82',
    'signer',
  ],
  ['Party office in bold', 'partyPledge', withRunProperties('>PHÓ TRƯỞNG BAN<', '<w:b/>'), 'bold', 'DANG-41', 'signer'],
  ['name in italics', 'notice', withRunProperties('>Nguyễn Văn A<', '<w:i/>'), 'italic', 'ND30-83', 'signName'],
  [
    'Nơi nhận upright',
    'notice',
    withRunProperties('>Nơi nhận:<', '<w:i w:val="0"/>'),
    'italic-missing',
    'ND30-104',
    'recipientsLabel',
  ],
  [
    'Party Nơi nhận without a line',
    'partyNotice',
    withRunProperties('>Nơi nhận:<', '<w:u w:val="none"/>'),
    'underline-missing',
    'DANG-30',
    'recipientsLabel',
  ],
  [
    'recipient too large',
    'notice',
    withRunProperties('Sở Nội vụ tỉnh', '<w:sz w:val="24"/>'),
    'size',
    'ND30-105',
    'recipient',
  ],
  [
    'recipient with a comma',
    'notice',
    put('Sở Nội vụ tỉnh Minh Họa;', 'Sở Nội vụ tỉnh Minh Họa,'),
    'recipient-end',
    'ND30-105',
  ],
  ['last recipient with a semicolon', 'notice', put('Lưu: VT.', 'Lưu: VT;'), 'recipient-last', 'ND30-105'],
  ['no file copy', 'notice', put('Lưu: VT.', 'Văn phòng Ủy ban nhân dân tỉnh.'), 'file-missing', 'ND30-106'],
  ['file copy in the Party way', 'notice', put('Lưu: VT.', 'Lưu Văn phòng.'), 'file-form', 'ND30-106'],
  ['Party file copy in the state way', 'partyNotice', put('Lưu Văn phòng.', 'Lưu: VT.'), 'file-form', 'DANG-31'],
  [
    'reference of an annex upright',
    'submission',
    withRunProperties('(Kèm theo Tờ trình', '<w:i w:val="0"/>'),
    'italic-missing',
    'ND30-113',
    'appendixReference',
  ],
];

const IN_STYLES: readonly Row[] = [
  [
    'font in a style',
    'report',
    put(/(w:styleId="body".*?<w:rPr>)/u, '$1<w:rFonts w:ascii="Cambria" w:hAnsi="Cambria"/>'),
    'font',
    'ND30-05',
  ],
  ['font in the defaults', 'report', put('w:ascii="Times New Roman"', 'w:ascii="Calibri"'), 'font', 'ND30-05'],
  ['size of the text', 'notice', styleSize('body', 30), 'size', 'ND30-60', 'body'],
  ['recipients in bold', 'notice', styleOn('recipient', 'b'), 'bold', 'ND30-105', 'recipient'],
  ['name not in bold', 'pledge', styleOff('signName', 'b'), 'bold-missing', 'ND30-83', 'signName'],
  ['size of page numbers', 'report', styleSize('pageNumber', 22), 'size', 'ND30-07', 'pageNumber'],
];

const IN_HEADERS: readonly Row[] = [
  ['no page number', 'report', all('PAGE', 'DATE'), 'page-number-missing', 'ND30-07'],
  [
    'page number on the left',
    'report',
    put('<w:pStyle w:val="pageNumber"/>', '<w:pStyle w:val="pageNumber"/><w:jc w:val="left"/>'),
    'align',
    'ND30-07',
    'pageNumber',
  ],
];

const IN_LISTS: readonly Row[] = [
  [
    'annexes in Arabic numerals',
    'submission',
    all(
      '<w:numFmt w:val="upperRoman"/><w:suff w:val="nothing"/>',
      '<w:numFmt w:val="decimal"/><w:suff w:val="nothing"/>',
    ),
    'annex-count',
    'ND30-110',
  ],
  ['annexes in capitals', 'submission', put('Phụ lục %1', 'PHỤ LỤC %1'), 'lower', 'ND30-111', 'appendix'],
];

async function expectOnly(part: string, [, of, edit, problem, rule, about]: Row): Promise<void> {
  const { findings } = await verifyDocx(editDocx(ORIGINALS[of], { [part]: edit }));
  const found = findings.map(({ facts }) => ({ problem: facts.problem, rule: facts.rule, part: facts.part }));
  if (about === undefined) expect(found).toEqual([expect.objectContaining({ problem, rule })]);
  else expect(found).toEqual([{ problem, rule, part: about }]);
}

test('another office in small letters below the room to sign is against custom only', async () => {
  const edit = put(/>CHÁNH VĂN PHÒNG[^<]*</u, '>Chánh Văn phòng<');
  const { findings } = await verifyDocx(editDocx(ORIGINALS.submission, { 'word/document.xml': edit }));
  expect(findings.map(({ code, facts }) => [code, facts.problem])).toEqual([['docx.advice', 'second-office']]);
});

test.each([
  'ngày … tháng … năm 202',
  'ngày … tháng … năm 202…',
  'ngày 11 tháng 12 năm 20….',
  'ngày 29 tháng 02 năm …',
  'ngày 31 tháng … năm 2026',
  'ngày 29 tháng 02 năm 2028',
])('a date with what is still to be filled in is none: %s', async (date) => {
  const edit = put(/>Minh Họa, ngày[^<]*</u, `>Minh Họa, ${date}<`);
  expect((await verifyDocx(editDocx(ORIGINALS.submission, { 'word/document.xml': edit }))).findings).toEqual([]);
});

test.each([
  'Hà Nội',
  'Thành phố Hồ Chí Minh',
  'Thị xã Bỉm Sơn',
  'Đặc khu Phú Quốc',
  'Bà Rịa - Vũng Tàu',
  'TP. Hồ Chí Minh',
  'TP HCM',
  'Phường 5',
  'Ea H’leo',
  'Y Tý',
  'Cơ quan Tỉnh ủy',
  'Tỉnh Minh Họa',
])('a place written well: %s', async (place) => {
  const edit = put('>Minh Họa, ngày', `>${place}, ngày`);
  expect((await verifyDocx(editDocx(ORIGINALS.submission, { 'word/document.xml': edit }))).findings).toEqual([]);
});

describe('each deviation is named, and nothing else', () => {
  test.each([...PAGE, ...LETTERHEAD, ...TITLE, ...TEXT, ...CLOSING])('%s (%s)', (...row) =>
    expectOnly('word/document.xml', row),
  );
  test.each(IN_STYLES)('%s (%s)', (...row) => expectOnly('word/styles.xml', row));
  test.each(IN_HEADERS)('%s (%s)', (...row) => expectOnly('word/header1.xml', row));
  test.each(IN_LISTS)('%s (%s)', (...row) => expectOnly('word/numbering.xml', row));
});
