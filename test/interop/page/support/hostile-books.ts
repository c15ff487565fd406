import { constants, deflateRawSync } from 'node:zlib';
import { strToU8 } from 'fflate';
import { type Compressed, compressed } from '../../../../src/zip/compressed.js';
import { PORTABLE_GZIP } from '../../../../src/zip/gzip.js';
import { zipOf } from '../../../../src/zip/zip-of.js';

/** A file that is made to exhaust the machine, or is not what its name says, and words of what is to be said of it. */
export interface HostileBook {
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly told: string;
}

const RELATIONSHIPS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

const sheetXml = (rows: string) =>
  `<worksheet><sheetData><row r="1"><c r="A1" t="inlineStr"><is><t>Mã khối</t></is></c></row>${rows}</sheetData></worksheet>`;

/** A workbook whose sheet of the blocs holds these rows, or is this; with more parts. */
function book(rows: string | Compressed, more: readonly string[] = []): Uint8Array {
  const text = (content: string) => compressed(content, PORTABLE_GZIP);
  return zipOf([
    [
      'xl/workbook.xml',
      text('<workbook xmlns:r="r"><sheets><sheet name="Khối" sheetId="1" r:id="r1"/></sheets></workbook>'),
    ],
    [
      'xl/_rels/workbook.xml.rels',
      text(
        `<Relationships><Relationship Id="r1" Type="${RELATIONSHIPS}/worksheet" Target="worksheets/sheet1.xml"/></Relationships>`,
      ),
    ],
    ['xl/worksheets/sheet1.xml', typeof rows === 'string' ? text(sheetXml(rows)) : rows],
    ...more.map((name) => [name, text('<x/>')] as const),
  ]);
}

const MEGABYTE = 1 << 20;

/** A gigabyte of spaces: one megabyte is deflated, and what came of it is written a thousand times. */
function gigabyte(size = 1024 * MEGABYTE): Compressed {
  const piece = deflateRawSync(Buffer.alloc(MEGABYTE, ' '), { finishFlush: constants.Z_FULL_FLUSH });
  const end = deflateRawSync('');
  return { deflated: Buffer.concat([...Array.from({ length: 1024 }, () => piece), end]), checksum: 0, size };
}

const rows = (count: number) =>
  Array.from({ length: count }, (_, index) => `<row r="${index + 2}"><c r="A${index + 2}"><v>1</v></c></row>`).join('');

/** Made anew each time: they need not stay in memory. */
export function hostileBooks(): readonly HostileBook[] {
  return [
    {
      name: 'a cell at the far end of a sheet',
      bytes: book('<row r="1048576"><c r="XFD1048576"><v>1</v></c></row><row r="2"><c r="A2"><v>1</v></c></row>'),
      told: 'XFD1048576',
    },
    { name: '300 000 rows', bytes: book(rows(300_000)), told: '100.000 dòng' },
    { name: 'a gigabyte in a megabyte', bytes: book(gigabyte()), told: 'chỉ đọc tệp mở ra tới 100 MB' },
    { name: 'a gigabyte that says it is small', bytes: book(gigabyte(90 * MEGABYTE)), told: 'bị hỏng' },
    {
      name: 'thousands of parts',
      bytes: book(
        '',
        Array.from({ length: 20_000 }, (_, index) => `xl/media/${index}.xml`),
      ),
      told: '2.000',
    },
    { name: 'a file beyond the limit', bytes: Buffer.alloc(21_000_000), told: 'chỉ đọc tệp tới 20 MB' },
    { name: 'no workbook', bytes: strToU8('Mã khối;Tên khối\n'), told: 'không phải tệp Excel' },
    { name: 'an empty file', bytes: new Uint8Array(), told: 'chưa có nội dung' },
  ];
}
