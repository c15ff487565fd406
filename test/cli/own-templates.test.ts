import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { runCli } from '../support/run-cli.js';
import { temporaryFolder } from '../support/temporary-folder.js';

const BLOC =
  'regime: state\nbloc: { name: Khối thi đua Minh Họa }\nyear: 2026\nunits: [{ name: Sở Một }, { name: Sở Hai }]\n';

const template = (per: string) => `---
name: Thử
per: ${per}
---
<document>
  {{> letterhead}}
  <p>{{bloc.name}} có {{units.count}} đơn vị.</p>
</document>
`;

/** A workspace whose office has one kind of its own. */
const workspace = (per: string) =>
  temporaryFolder({ 'thidua.yaml': '', 'blocs/khoi.yaml': BLOC, 'templates/thu.hbs': template(per) });

describe('one file in the templates of a workspace', () => {
  test.each([
    ['bloc', ['khoi-thu.docx', 'khoi-thu.pdf']],
    ['unit', ['khoi-thu-so-mot.docx', 'khoi-thu-so-mot.pdf', 'khoi-thu-so-hai.docx', 'khoi-thu-so-hai.pdf']],
  ])('is a kind made for each %s', async (per, names) => {
    const folder = workspace(per);
    const out = join(folder, 'out');
    const { code, out: told, error } = await runCli(['generate', folder, '--document', 'thu', '--out', out]);
    expect([code, error]).toEqual([0, '']);
    const made = told.split('\n').filter((line) => line.startsWith(out));
    expect(made.map((path) => path.slice(path.lastIndexOf('khoi-')))).toEqual(names);
  });

  test('is listed for that workspace alone', async () => {
    expect((await runCli(['documents', workspace('unit')])).out).toMatch(/^thu\b.*Thử$/mu);
    expect((await runCli(['documents'])).out).not.toMatch(/^thu\b/mu);
  });

  test('is made by itself with the papers of the project', async () => {
    const folder = workspace('unit');
    const { out } = await runCli(['generate', folder, '--format', 'pdf', '--out', join(folder, 'out')]);
    for (const name of ['khoi-giao-uoc.pdf', 'khoi-thu-so-mot.pdf', 'khoi-thu-so-hai.pdf']) expect(out).toContain(name);
  });
});
