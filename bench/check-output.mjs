import { spawnSync } from 'node:child_process';
import { strFromU8, unzipSync } from 'fflate';

/** Below the number of the page. */
const CROP = ['-x', '0', '-y', '45', '-W', '600', '-H', '800'];

/** Whether `pdftotext` of poppler is there, with which PDFs are read. */
export const canReadPdf = () => spawnSync('pdftotext', ['-v']).status === 0;

/** The texts of a document that its output lacks; spaces, capitals and line ends do not count. */
export const missingTexts = ({ facts }, bytes, format) => {
  const found = folded(format === 'docx' ? wordText(bytes) : pdfText(bytes));
  return textsOf(facts).filter((text) => !found.includes(folded(withoutNumber(text))));
};

const textsOf = (value) => (typeof value === 'string' ? [value] : Object.values(value).flatMap(textsOf));

/** In our Word files it is Word that counts headings and contents: their numbers are no text. */
const withoutNumber = (text) => text.replace(/^(?:\d|[IVX]+)\. /u, '');

const folded = (text) => text.normalize('NFC').replace(/\s+/gu, '').toLocaleUpperCase('vi');

const ENTITIES = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

const wordText = (bytes) =>
  [...strFromU8(unzipSync(new Uint8Array(bytes))['word/document.xml']).matchAll(/<w:t(?: [^>]*)?>([^<]*)<\/w:t>/gu)]
    .map(([, text]) => text.replace(/&(\w+);/gu, (whole, name) => ENTITIES[name] ?? whole))
    .join('');

const pdfText = (bytes) =>
  spawnSync('pdftotext', ['-raw', '-nopgbrk', ...CROP, '-', '-'], { input: bytes, maxBuffer: 1e8 }).stdout.toString();
