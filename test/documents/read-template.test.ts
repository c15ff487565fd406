import { describe, expect, test } from '@jest/globals';
import { formatDiagnostic } from '../../src/diagnostics/format.js';
import { readTemplate } from '../../src/documents/read-template.js';
import { createRegistry } from '../../src/documents/registry.js';
import { unwrap } from '../support/unwrap.js';

const read = (source: string) => readTemplate('bao-cao', 'templates/bao-cao.hbs', source);
const kindOf = (source: string) => unwrap(read(source));

const MATTER = 'name: Báo cáo\nper: bloc\n';

describe('front matter', () => {
  test('the least makes a kind of document', () => {
    expect(kindOf(`---\n${MATTER}---\n<document/>`)).toEqual({
      id: 'bao-cao',
      file: 'templates/bao-cao.hbs',
      name: 'Báo cáo',
      order: 99,
      per: 'bloc',
      also: [],
      of: 'pledge',
      dated: 'conference',
      needs: [],
      signatureFields: false,
      about: [],
      text: '\n\n\n\n<document/>',
    });
  });

  test('says all there is to say', () => {
    const all = 'name: Báo cáo\norder: 7\nper: bloc\nabout: [units, pledge]\nsymbol: BC # ghi chú\n';
    expect(kindOf(`---\n${all}---\n`)).toMatchObject({
      order: 7,
      per: 'bloc',
      about: ['units', 'pledge'],
      symbol: 'BC',
    });
  });

  test.each([
    ['counted', 'counted'],
    ['2', 2],
  ])('says in how many copies papers are made: %s', (written, copies) => {
    expect(kindOf(`---\n${MATTER}copies: ${written}\n---\n`).copies).toBe(copies);
  });

  test.each(['0', '100', '1.5', 'nhiều'])('but not %s', (written) => {
    const { ok, diagnostics } = read(`---\n${MATTER}copies: ${written}\n---\n`);
    expect([ok, diagnostics.map(({ code, place }) => [code, place?.line])]).toEqual([
      false,
      [['template.bad-front-matter', 4]],
    ]);
  });

  test.each([
    ['with line ends of Windows', `---\r\n${MATTER.replaceAll('\n', '\r\n')}---\r\n{{x}}`, 5],
    ['with spaces after its end', `---\n${MATTER}---  \t\n{{x}}`, 5],
    ['with lines of its own kind inside', `---\n${MATTER}# ---\n---\n{{x}}`, 6],
    ['followed by another rule', `---\n${MATTER}---\n---\n{{x}}`, 6],
  ])('%s leaves every line of the template where it was', (_, source, line) => {
    const { text } = kindOf(source);
    expect(text.split('\n')).toHaveLength(source.split('\n').length);
    expect(text.split('\n').findIndex((words) => words.includes('{{x}}'))).toBe(line - 1);
    expect(text.split('\n').slice(0, 4).join('').trim()).toBe('');
  });
});

describe('front matter that is not right', () => {
  test.each([
    ['none at all', '<document/>', 1, 'missing', 'chưa có phần khai báo'],
    ['not at the top', `\n---\n${MATTER}---\n`, 1, 'missing', 'chưa có'],
    ['left open', `---\n${MATTER}<document/>`, 1, 'missing', 'chưa có'],
    ['closed on a line with other words', `---\n${MATTER}---x\n`, 1, 'missing', 'chưa có'],
    ['empty', '---\n---\n', 1, 'missing', 'chưa có'],
    ['only a note', '---\n# ghi chú\n---\n', 1, 'not-mapping', 'mục: giá trị'],
    ['a list', '---\n- a\n---\n', 1, 'not-mapping', 'mục: giá trị'],
    ['no YAML', '---\nper: bloc\nname: [\n---\n', 4, 'syntax', 'sai cú pháp'],
    ['a key twice', `---\n${MATTER}name: B\n---\n`, 4, 'duplicate-key', 'hai lần'],
    ['an alias of nothing', '---\nname: *x\nper: bloc\n---\n', 1, 'alias', '*'],
    ['aliases without measure', `---\n${MATTER}${bomb()}---\n`, 1, 'alias', '*'],
    ['no name', '---\nper: bloc\n---\n', 2, 'missing-key', 'thiếu mục “name”'],
    ['an empty name', '---\nname: ""\nper: bloc\n---\n', 2, 'empty', '“name”'],
    ['a name that is no text', '---\nname: 5\nper: bloc\n---\n', 2, 'wrong-type', '“name”'],
    ['an order below the first', `---\n${MATTER}order: 0\n---\n`, 4, 'out-of-range', 'từ 1 đến 99'],
    ['an order of three digits', `---\n${MATTER}order: 100\n---\n`, 4, 'out-of-range', 'từ 1 đến 99'],
    ['an order between two', `---\n${MATTER}order: 1.5\n---\n`, 4, 'wrong-type', '“order”'],
    ['no per', '---\nname: A\n---\n', 2, 'missing-key', 'thiếu mục “per”'],
    ['a per of nothing', '---\nname: A\nper: agency\n---\n', 3, 'not-allowed', 'chỉ nhận giá trị: bloc'],
    ['an about of something else', `---\n${MATTER}about: [1]\n---\n`, 4, 'wrong-type', '“about”'],
    ['a key of former days', `---\n${MATTER}signing: [units]\n---\n`, 4, 'unknown-key', 'không có mục “signing”'],
  ])('%s', (_, source, line, problem, words) => {
    const { ok, diagnostics } = read(source);
    expect(ok).toBe(false);
    expect(diagnostics.map(({ code, place, facts }) => [code, place, facts.problem])).toEqual([
      ['template.bad-front-matter', { file: 'templates/bao-cao.hbs', line }, problem],
    ]);
    expect(diagnostics.map(formatDiagnostic).join()).toContain(words);
  });

  test('is told in full', () => {
    expect(read('---\nname: 5\nper: x\nmore: 1\n---\n').diagnostics).toHaveLength(3);
  });
});

describe('the registry', () => {
  const file = (text: string) => ({ file: 'a.hbs', text });

  test('keeps kinds, partials and what cannot be read apart', () => {
    const templates = new Map([
      ['a', file(`---\n${MATTER}---\n`)],
      ['b', file('hỏng')],
    ]);
    const partials = new Map([['p', file('<p/>')]]);
    const registry = createRegistry(templates, partials);
    expect([...registry.kinds].map(([id, kind]) => [id, kind.id, kind.name])).toEqual([['a', 'a', 'Báo cáo']]);
    expect([...registry.broken].map(([id, found]) => [id, found.length])).toEqual([['b', 1]]);
    expect(registry.partials).toBe(partials);
  });
});

/** A few lines that stand for millions. */
function bomb(): string {
  const lines = ['a: &l0 [x, x, x, x, x, x, x, x, x]'];
  for (let level = 1; level < 7; level += 1) {
    lines.push(
      `b${level}: &l${level} [${Array(9)
        .fill(`*l${level - 1}`)
        .join(', ')}]`,
    );
  }
  return `${lines.join('\n')}\n`;
}
