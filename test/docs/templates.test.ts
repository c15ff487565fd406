import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from '@jest/globals';
import { BLOCK_HELPERS } from '../../src/compose/helpers.js';
import { frontMatterSchema } from '../../src/documents/front-matter.js';
import { type ElementRule, VOCABULARY } from '../../src/markup/vocabulary.js';
import { nominationsShape } from '../../src/view/nominations/shape.js';
import { personShape } from '../../src/view/person-shape.js';
import { proseShape } from '../../src/view/prose-shape.js';
import type { Shape } from '../../src/view/shape.js';
import { signerShape } from '../../src/view/signer-shape.js';
import { VIEW_SHAPE } from '../../src/view/view-shape.js';
import { runCli } from '../support/run-cli.js';
import { temporaryFolder } from '../support/temporary-folder.js';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const page = readFileSync(join(ROOT, 'docs', 'templates.md'), 'utf8');

/** The cells of the table rows below a heading, up to the next. */
function rowsUnder(heading: string): readonly (readonly string[])[] {
  const [, section = ''] = page.split(`\n## ${heading}\n`);
  return (section.split('\n## ')[0] ?? '')
    .split('\n')
    .filter((line) => line.startsWith('| `'))
    .map((line) => line.split('|').map((cell) => cell.trim()))
    .map((cells) => cells.slice(1, -1));
}

const code = (word: string) => `\`${word}\``;

/** What may stand in a section stands in documents and annexes too: the page says it once and calls it *body*. */
const BODY = VOCABULARY.section?.children ?? [];

function holds({ inline, children }: ElementRule): string {
  const hasBody = BODY.every((name) => children.includes(name));
  const own = hasBody ? children.filter((name) => !BODY.includes(name)) : children;
  return [...(inline ? ['text'] : []), ...own.map(code), ...(hasBody ? ['*body*'] : [])].join(', ') || 'nothing';
}

function attributes(rule: ElementRule): string {
  return Object.entries(rule.attributes)
    .map(([name, codes]) => code(name) + (codes === undefined ? '' : `: ${codes.map(code).join(' ')}`))
    .join('; ');
}

/** Shapes that several fields have: the page shows each of them once. */
const SHARED: ReadonlyMap<Shape, string> = new Map<Shape, string>([
  [proseShape, 'prose'],
  [personShape, 'person'],
  [signerShape, 'signer'],
  [nominationsShape, 'nominations'],
]);

/** Every field of a shape with its kind; a record is only what it holds. */
function fieldsOf(shape: Shape, path: string): readonly (readonly [string, string])[] {
  const shared = SHARED.get(shape);
  return shared === undefined ? ownFields(shape, path) : [[path, shared]];
}

function ownFields(shape: Shape, path: string): readonly (readonly [string, string])[] {
  if (shape.kind === 'list')
    return [[path, 'list'], ...(shape.of.kind === 'text' ? [] : fieldsOf(shape.of, `${path}[]`))];
  if (shape.kind !== 'record') return [[path, shape.kind]];
  return Object.entries(shape.fields).flatMap(([name, field]) =>
    fieldsOf(field, path === '' ? name : `${path}.${name}`),
  );
}

describe('docs/templates.md', () => {
  test('shows the vocabulary as it is', () => {
    const shown = rowsUnder('Elements').map((cells) => cells.slice(0, 3));
    const expected = Object.entries(VOCABULARY).map(([name, rule]) => [code(name), holds(rule), attributes(rule)]);
    expect(shown).toEqual(expected);
  });

  test('says what *body* stands for', () => {
    const [, listed = ''] = /\*body\*: (.*?)\./su.exec(page) ?? [];
    expect(listed.replace(/\s+/gu, ' ')).toBe(BODY.map(code).join(', '));
  });

  test('shows every field of the view with its kind, and no other', () => {
    const shown = rowsUnder('Fields').flatMap(([names = '', kind = '']) =>
      names.split(', ').map((name) => `${name.replaceAll('`', '')} ${kind}`),
    );
    expect(shown.toSorted()).toEqual(
      fieldsOf(VIEW_SHAPE, '')
        .map((field) => field.join(' '))
        .sort(),
    );
  });

  test('shows every shape that fields share, and no other', () => {
    const shown = rowsUnder('Shapes of several fields').map(
      ([names = '', kind = '']) => `${names.replaceAll('`', '')} ${kind}`,
    );
    const expected = [...SHARED]
      .flatMap(([shape, name]) => ownFields(shape, name))
      .filter(([path]) => path.includes('.'));
    expect(shown.toSorted()).toEqual(expected.map((field) => field.join(' ')).sort());
  });

  test('shows every key of the front matter', () => {
    const shown = rowsUnder('Front matter').map(([name]) => name);
    expect(shown.toSorted()).toEqual(Object.keys(frontMatterSchema.shape).map(code).sort());
  });

  test('names every helper and every partial', () => {
    for (const helper of BLOCK_HELPERS) expect(page).toContain(`{{#${helper} `);
    const partials = readdirSync(join(ROOT, 'templates', 'partials')).map((name) => code(name.replace('.hbs', '')));
    const [, table = ''] = /Partials of the project:\n\n([\s\S]*?)\n\n/u.exec(page) ?? [];
    expect(partials.filter((name) => !table.includes(name))).toEqual([]);
    const named = table.match(/`[a-z]+-[a-z]+`/gu) ?? [];
    expect(named.filter((name) => !partials.includes(name))).toEqual([]);
  });

  test('has an example that works as it stands', async () => {
    const [, path = '', text = ''] = /Save this as `([^`]+)`[\s\S]*?```hbs\n([\s\S]*?)```/u.exec(page) ?? [];
    const folder = temporaryFolder({
      'thidua.yaml': 'regime: state\n',
      'blocs/khoi.yaml': 'bloc: { name: Khối thi đua Minh Họa }\nyear: 2026\nunits: [{ name: Sở Một }]\n',
      [path]: text,
    });
    const out = join(folder, 'out');
    const { code: exit, error } = await runCli(['generate', folder, '--document', 'chuong-trinh', '--out', out]);
    expect([exit, error.includes('lỗi')]).toEqual([0, false]);
    const [workspace = ''] = readdirSync(out);
    for (const format of ['docx', 'pdf'])
      expect(existsSync(join(out, workspace, `khoi-chuong-trinh.${format}`))).toBe(true);
  });
});
