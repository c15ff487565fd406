import { readdirSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from '@jest/globals';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const ID = /\b(?:ND30|DANG|VH|TG|CT|MA|DT)-\d+/gu;
const ROW = /^\| ([A-Z0-9]+-\d+) \| (.+) \| (.+) \| (.+) \|$/gmu;

const page = readFileSync(join(ROOT, 'docs', 'layout-rules.md'), 'utf8');
const rows = [...page.matchAll(ROW)];
const documented = rows.map(([, id = '']) => id);
const cited = new Set(['src', 'templates', 'test'].flatMap((folder) => idsIn(join(ROOT, folder))));

function idsIn(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((path) => /\.(ts|js|hbs|txt)$/u.test(path) && !path.split(sep).includes('node_modules'))
    .flatMap((path) => readFileSync(join(folder, path), 'utf8').match(ID) ?? []);
}

describe('docs/layout-rules.md', () => {
  test('has a row for every rule the project cites', () => {
    expect(cited.size).toBeGreaterThan(0);
    expect([...cited].filter((id) => !documented.includes(id)).sort()).toEqual([]);
  });

  test('has no row that nothing cites', () => {
    expect(documented.filter((id) => !cited.has(id))).toEqual([]);
  });

  test('has one row for each rule and names no other', () => {
    expect(documented.filter((id, index) => documented.indexOf(id) < index)).toEqual([]);
    expect((page.match(ID) ?? []).filter((id) => !documented.includes(id))).toEqual([]);
  });

  test('gives each rule a source and a confidence of the legend', () => {
    const legend = [...page.matchAll(/^\| (V2|V1|S|M|I) \|/gmu)].map(([, code = '']) => code);
    expect(legend).toEqual(['V2', 'V1', 'S', 'M', 'I']);
    const unknown = rows.filter(([, , , , confidence = '']) => !/^(?:V2|V1|S|M|I)(?:,|$)/u.test(confidence));
    expect(unknown.map(([, id]) => id)).toEqual([]);
  });
});
