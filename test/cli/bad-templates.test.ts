import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { runCli } from '../support/run-cli.js';
import { temporaryFolder } from '../support/temporary-folder.js';

const BLOC = 'regime: state\nbloc: { name: Khối thi đua Minh Họa }\nyear: 2026\nunits: [{ name: Sở Một }]\n';
const template = (...lines: readonly string[]) => ['---', 'name: Thử', 'per: bloc', '---', ...lines].join('\n');

/** Each broken template, where its finding stands and what it must say. */
const CASES: readonly (readonly [name: string, text: string, at: string, says: readonly string[]])[] = [
  ['syntax error', template('<document>', '{{#if theme}}<p>x</p>', '</document>'), ':7', ['cú pháp']],
  ['unknown helper', template('<document>', '  {{upper theme}}', '</document>'), ':6:5', ['upper']],
  ['unknown field', template('<document>', '<p>{{bloc.nam}}</p>', '</document>'), ':6:6', ['bloc.nam', 'name']],
  [
    'unknown field in if',
    template('<document>', '{{#if tema}}<p>x</p>{{/if}}', '</document>'),
    ':6:7',
    ['tema', 'theme'],
  ],
  ['unknown element', template('<document>', '  <para>x</para>', '</document>'), ':6:3', ['para']],
  ['unclosed element', template('<document>', '  <p>x', '</document>'), ':6:3', ['<p>']],
  ['misplaced element', template('<document>', '  <item>x</item>', '</document>'), ':6:3', ['item', 'document']],
  ['bad front matter', '---\nper: bloc\n---\n<document></document>', ':2', ['khai báo']],
  ['a glyph the font lacks', template('<document>', '<p>\u{1F600}</p>', '</document>'), ':6:4', ['U+1F600']],
];

describe('bad templates', () => {
  test.each(CASES)('%s: a located error, nothing written', async (_, text, at, says) => {
    const folder = temporaryFolder({ 'thidua.yaml': '', 'blocs/khoi.yaml': BLOC, 'templates/thu.hbs': text });
    const out = join(folder, 'out');
    const { code, error } = await runCli(['generate', folder, '--document', 'thu', '--out', out]);
    expect(code).toBe(1);
    expect(error).toContain(`${join(folder, 'templates', 'thu.hbs')}${at}`);
    for (const words of says) expect(error).toContain(words);
    expect(existsSync(out)).toBe(false);
  });
});
