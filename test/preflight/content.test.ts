import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { readOperations } from '../../src/preflight/content/operations.js';
import { walkContent } from '../../src/preflight/content/walk-content.js';
import { PdfDictionary, type PdfValue } from '../../src/preflight/pdf/dictionary.js';

const bytesOf = (text: string) => Uint8Array.from(text, (character) => character.charCodeAt(0));
const operandsOf = (text: string) => readOperations(bytesOf(`${text} op`)).map(({ operands }) => operands);
const shown = (text: string) => ({ kind: 'text', bytes: bytesOf(text) });
const name = (text: string) => ({ kind: 'name', name: text }) as const;
const dictionary = (entries: Readonly<Record<string, PdfValue>>) => new PdfDictionary(new Map(Object.entries(entries)));

describe('values in content', () => {
  test.each([
    ['1 -2.5 +3 .5 4.', [1, -2.5, 3, 0.5, 4]],
    ['true false null', [true, false, null]],
    ['/Name /A#20B /', [name('Name'), name('A B'), name('')]],
    ['(a(b)c) (\\)\\(\\\\) (\\101\\7x) (a\\\nb)', [shown('a(b)c'), shown(')(\\'), shown('A\u0007x'), shown('ab')]],
    ['<48 65 6C6> <>', [shown('Hel`'), shown('')]],
    ['[1 [/A] (b)] % a word\n2', [{ kind: 'list', items: [1, { kind: 'list', items: [name('A')] }, shown('b')] }, 2]],
  ])('%s', (text, values) => {
    expect(operandsOf(text)).toEqual([values]);
  });

  test('a dictionary', () => {
    const [[found] = []] = operandsOf('<</MCID 3/Lang(vi)>>');
    expect(found instanceof PdfDictionary && [found.number('MCID'), found.text('Lang')]).toEqual([3, 'vi']);
  });

  test('an image is one operation, whatever its data', () => {
    const operations = readOperations(bytesOf('q BI /W 2 /CS /CMYK ID xEIx(<[ EI Q'));
    expect(operations.map(({ operator }) => operator)).toEqual(['q', 'BI', 'Q']);
    const [image] = operations[1]?.operands ?? [];
    expect(image instanceof PdfDictionary && image.name('ColorSpace')).toBe('CMYK');
  });

  test('any bytes are read to their end', () => {
    const pieces = fc.constantFrom(
      '<<',
      '>>',
      '[',
      ']',
      '(',
      ')',
      '<',
      '>',
      '/',
      '%',
      'BI',
      'ID',
      'EI',
      ' ',
      '\n',
      'a',
      '1',
    );
    fc.assert(
      fc.property(
        fc.oneof(
          fc.array(pieces).map((all) => all.join('')),
          fc.string(),
        ),
        (text) => {
          expect(Array.isArray(readOperations(bytesOf(text)))).toBe(true);
        },
      ),
    );
    expect(readOperations(bytesOf('['.repeat(100_000)))).toEqual([]);
  });
});

describe('what content draws', () => {
  const page = dictionary({});
  const walk = (text: string, resources?: PdfDictionary) =>
    walkContent({
      page: 1,
      bytes: bytesOf(text),
      resources,
      container: page,
      isTagged: (container, id) => container === page && id === 5,
      cover: 'none',
      within: [],
    });
  const covers = (text: string, resources?: PdfDictionary) =>
    walk(text, resources).flatMap((each) => (each.kind === 'paint' ? [each.cover] : []));
  const form = (text: string, entries: Readonly<Record<string, PdfValue>> = {}) =>
    new PdfDictionary(new Map<string, PdfValue>([['Subtype', name('Form')], ...Object.entries(entries)]), {
      data: { raw: bytesOf(text), decoded: () => bytesOf(text) },
    });
  const withForm = (drawn: PdfDictionary) => dictionary({ XObject: dictionary({ Fm: drawn }) });

  test('belongs to whom its marks say', () => {
    expect(covers('f /P <</MCID 5>> BDC f /Span BMC f EMC EMC /Artifact BMC f EMC /P <</MCID 6>> BDC f EMC')).toEqual([
      'none',
      'tagged',
      'tagged',
      'artifact',
      'none',
    ]);
  });

  test('marks may be named and stand among the resources', () => {
    const resources = dictionary({ Properties: dictionary({ Mc: dictionary({ MCID: 5 }) }) });
    expect(covers('/P /Mc BDC f EMC', resources)).toEqual(['tagged']);
  });

  test('a form belongs to whom it is drawn for, or to whom its own marks say', () => {
    expect(covers('/Artifact BMC /Fm Do EMC /Fm Do', withForm(form('f')))).toEqual(['artifact', 'none']);
    expect(covers('/Fm Do', withForm(form('/Artifact BMC f EMC')))).toEqual(['artifact']);
  });

  test('a form that draws itself is walked once', () => {
    const resources = new Map<string, PdfValue>();
    const own = form('f /Fm Do', { Resources: new PdfDictionary(resources) });
    resources.set('XObject', dictionary({ Fm: own }));
    expect(covers('/Fm Do', withForm(own))).toEqual(['none']);
  });

  test('text is in the font last chosen, which comes back with what was saved', () => {
    const [one, two] = [dictionary({}), dictionary({})];
    const resources = dictionary({ Font: dictionary({ A: one, B: two }) });
    const text = "/A 9 Tf q /B 9 Tf 3 Tr (x) Tj Q [(y) 3 (z)] TJ (w) '";
    const texts = walk(text, resources).flatMap((each) => (each.kind === 'text' ? [each] : []));
    expect(texts.map(({ bytes }) => String.fromCharCode(...bytes))).toEqual(['x', 'y', 'z', 'w']);
    expect(texts.map(({ font, visible }) => [font === one ? 'A' : 'B', visible])).toEqual([
      ['B', false],
      ['A', true],
      ['A', true],
      ['A', true],
    ]);
  });
});
