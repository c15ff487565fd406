import { describe, expect, test } from '@jest/globals';
import { readTemplate } from '../../src/documents/read-template.js';
import { createRegistry } from '../../src/documents/registry.js';

const read = (source: string) => readTemplate('bao-cao', 'templates/bao-cao.hbs', source);
const kindOf = (source: string) => {
  const outcome = read(source);
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.diagnostics));
  return outcome.value;
};

const MATTER = 'name: Báo cáo\nper: bloc\n';

describe('front matter', () => {
  test('the least makes a kind of document', () => {
    expect(kindOf(`---\n${MATTER}---\n<document/>`)).toEqual({
      id: 'bao-cao',
      file: 'templates/bao-cao.hbs',
      name: 'Báo cáo',
      per: 'bloc',
      about: [],
      signing: [],
      text: '\n\n\n\n<document/>',
    });
  });

  test('says all there is to say', () => {
    const all = 'name: Báo cáo\nper: unit\nabout: [units, pledge]\nsigning: [chair, secretary]\nsymbol: BC # ghi chú\n';
    expect(kindOf(`---\n${all}---\n`)).toMatchObject({
      per: 'unit',
      about: ['units', 'pledge'],
      signing: ['chair', 'secretary'],
      symbol: 'BC',
    });
  });

  test.each(['bloc', 'unit', 'recommendation', 'guest'])('one file per %s', (per) => {
    expect(kindOf(`---\nname: A\nper: ${per}\n---`).per).toBe(per);
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
    ['none at all', '<document/>', '---'],
    ['not at the top', `\n---\n${MATTER}---\n`, '---'],
    ['left open', `---\n${MATTER}<document/>`, '---'],
    ['closed on a line with other words', `---\n${MATTER}---x\n`, '---'],
    ['empty', '---\n---\n', '---'],
    ['only a note', '---\n# ghi chú\n---\n', 'Invalid input'],
    ['a list', '---\n- a\n---\n', 'Invalid input'],
    ['no YAML', '---\nname: [\n---\n', 'Flow sequence'],
    ['a key twice', `---\n${MATTER}name: B\n---\n`, 'unique'],
    ['an alias of nothing', '---\nname: *x\nper: bloc\n---\n', 'alias'],
    ['aliases without measure', `---\n${MATTER}${bomb()}---\n`, 'alias'],
    ['no name', '---\nper: bloc\n---\n', 'name: '],
    ['an empty name', '---\nname: ""\nper: bloc\n---\n', 'name: '],
    ['a name that is no text', '---\nname: 5\nper: bloc\n---\n', 'name: '],
    ['no per', '---\nname: A\n---\n', 'per: '],
    ['an unknown per', '---\nname: A\nper: blocs\n---\n', 'per: '],
    ['an unknown signer', `---\n${MATTER}signing: [guests]\n---\n`, 'signing: 0: '],
    ['an unknown key', `---\n${MATTER}signs: [units]\n---\n`, 'signs'],
  ])('%s', (_, source, detail) => {
    const { ok, diagnostics } = read(source);
    expect(ok).toBe(false);
    expect(diagnostics.map(({ code, severity, place }) => [code, severity, place])).toEqual([
      ['template.bad-front-matter', 'error', { file: 'templates/bao-cao.hbs', line: 1 }],
    ]);
    expect(diagnostics[0]?.facts.detail).toContain(detail);
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
