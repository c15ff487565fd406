import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { strToU8, zipSync } from 'fflate';
import { formatDiagnostic, verifyDocx } from '../../src/index.js';
import { editDocx } from './edited-docx.js';
import { docxOf } from './papers.js';

const GOOD = await docxOf('state: thong-bao-ket-luan');
const OLE = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];

const wide = (text: string) => [...text].flatMap((letter) => [letter.charCodeAt(0), 0]);
const zip = (parts: Readonly<Record<string, string>>) =>
  zipSync(Object.fromEntries(Object.entries(parts).map(([name, xml]) => [name, strToU8(xml)])));

const bomb = () => zip({ 'word/document.xml': ' '.repeat(65 * 1024 * 1024) });

/** Where the list of a zip file gives the checksum and the size of each part, counted from the beginning of what it says of it. */
const FIELDS = { checksum: 16, size: 24 } as const;

/** The file with other numbers for every part in its list. */
function withDirectory(file: Uint8Array, said: Partial<Record<keyof typeof FIELDS, number>>): Uint8Array {
  const bytes = file.slice();
  const view = new DataView(bytes.buffer);
  for (let at = 0; at < bytes.length - 4; at += 1) {
    if (view.getUint32(at, true) !== 0x02014b50) continue;
    if (said.checksum !== undefined) view.setUint32(at + FIELDS.checksum, said.checksum, true);
    if (said.size !== undefined) view.setUint32(at + FIELDS.size, said.size, true);
  }
  return bytes;
}

describe('a file that cannot be looked through is told so in one finding', () => {
  test.each([
    ['no bytes', new Uint8Array(), 'not-docx'],
    ['a PDF', strToU8('%PDF-1.7\n'), 'not-docx'],
    ['an old Word file', Uint8Array.from([...OLE, ...wide('WordDocument')]), 'old-doc'],
    ['a file with a password', Uint8Array.from([...OLE, ...wide('EncryptedPackage')]), 'locked'],
    ['a zip cut short', GOOD.subarray(0, GOOD.length / 2), 'damaged'],
    ['a part that is not what the zip file says', withDirectory(GOOD, { checksum: 0 }), 'damaged'],
    ['a zip bomb that gives its size as small', withDirectory(bomb(), { size: 100 }), 'damaged'],
    ['a spreadsheet', zip({ 'xl/workbook.xml': '<workbook/>' }), 'no-document'],
    ['XML that is no document', zip({ 'word/document.xml': '<a/>' }), 'no-document'],
    ['broken XML', editDocx(GOOD, { 'word/document.xml': (xml) => xml.replace('</w:body>', '') }), 'damaged'],
    [
      'an unknown prefix',
      editDocx(GOOD, { 'word/document.xml': (xml) => xml.replace('<w:body>', '<x:y/><w:body>') }),
      'damaged',
    ],
    ['too deep', zip({ 'word/document.xml': `${'<a>'.repeat(5000)}${'</a>'.repeat(5000)}` }), 'damaged'],
    ['a zip bomb', bomb(), 'too-big'],
  ])('%s', async (_, bytes, problem) => {
    const { regime, findings } = await verifyDocx(bytes);
    expect(regime).toBeUndefined();
    expect(findings.map(({ code, facts }) => [code, facts.problem])).toEqual([['docx.unreadable', problem]]);
    for (const finding of findings)
      expect(formatDiagnostic(finding)).toMatch(/^lỗi: \p{Lu}.*\.\n {4}Cách sửa: \p{Lu}.*\.$/u);
  });

  // Word opens no such file; looked through without the part, everything in it would differ from its regime.
  test.each(['styles.xml', 'numbering.xml', 'settings.xml', 'header1.xml', '_rels/document.xml.rels'])(
    'a part beside the document that is broken: %s',
    async (part) => {
      const { findings } = await verifyDocx(editDocx(GOOD, { [`word/${part}`]: () => '<x' }));
      expect(findings.map(({ code, facts }) => [code, facts.problem])).toEqual([['docx.unreadable', 'damaged']]);
    },
  );

  test('broken properties say nothing of the paper and do not hinder', async () => {
    const { findings } = await verifyDocx(editDocx(GOOD, { 'docProps/app.xml': () => '<x' }));
    expect(findings).toEqual([]);
  });
});

const place = fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true });
const damage = fc.record({ at: place, lost: fc.nat({ max: 40 }), put: fc.uint8Array({ maxLength: 40 }) });
/** Pieces of a Word file that mean something else elsewhere. */
const words = fc.constantFrom(
  '<w:tbl>',
  '</w:tbl>',
  '<w:p/>',
  '<w:tc>',
  '</w:tc>',
  '<w:sectPr/>',
  '<w:txbxContent>',
  'w:val="-1"',
  'w:val="99999999999"',
  'Số:',
  'Nơi nhận:',
  'Căn cứ ',
  '\t',
);

describe('whatever a file holds, nothing is thrown', () => {
  test('bytes changed', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(damage, { minLength: 1, maxLength: 4 }), async (all) => {
        const bytes = all.reduce((file, { at, lost, put }) => {
          const start = Math.floor(at * file.length);
          return Uint8Array.from([...file.subarray(0, start), ...put, ...file.subarray(start + lost)]);
        }, GOOD);
        expect(Array.isArray((await verifyDocx(bytes)).findings)).toBe(true);
      }),
      { numRuns: 40 },
    );
  });

  test('its own words in the wrong places', async () => {
    const insert = (xml: string, [at, word]: readonly [number, string]) => {
      const start = xml.indexOf('>', Math.floor(at * xml.length)) + 1;
      return xml.slice(0, start) + word + xml.slice(start);
    };
    await fc.assert(
      fc.asyncProperty(fc.array(fc.tuple(place, words), { minLength: 1, maxLength: 5 }), async (all) => {
        const bytes = editDocx(GOOD, { 'word/document.xml': (xml) => all.reduce(insert, xml) });
        for (const finding of (await verifyDocx(bytes, 'party')).findings)
          expect(formatDiagnostic(finding)).not.toBe('');
      }),
      { numRuns: 40 },
    );
  });

  test('pieces taken out or doubled', async () => {
    const pieces = fc.array(fc.tuple(place, fc.boolean()), { minLength: 1, maxLength: 6 });
    await fc.assert(
      fc.asyncProperty(pieces, async (all) => {
        const change = (xml: string) => {
          const paragraphs = xml.split(/(?<=<\/w:p>)/u);
          for (const [at, isDoubled] of all) {
            const index = Math.floor(at * paragraphs.length);
            paragraphs.splice(index, isDoubled ? 0 : 1, ...(isDoubled ? paragraphs.slice(index, index + 1) : []));
          }
          return `${paragraphs.join('')} `;
        };
        expect(Array.isArray((await verifyDocx(editDocx(GOOD, { 'word/document.xml': change }))).findings)).toBe(true);
      }),
      { numRuns: 40 },
    );
  });
});
