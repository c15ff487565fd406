import { existsSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from '@jest/globals';
import { bundleCli } from '../../src/build/bundle-cli.js';
import { readyCode } from '../../src/build/ready-code.js';
import { programFiles } from '../../src/cli/program-files.js';
import { packageFolder } from '../../src/world/node-package-folder.js';
import { type BuiltCli, cliIn } from '../support/built-cli.js';
import { filesBelow } from '../support/files-below.js';
import { runCli } from '../support/run-cli.js';
import { temporaryFolder } from '../support/temporary-folder.js';

const EXAMPLES = ['minh-hoa', 'nam-dinh'].map((name) => join(packageFolder(), 'examples', name));

const PLAIN = {
  'thidua.yaml': '',
  'blocs/khoi.yaml':
    'regime: state\nbloc: { name: Khối Một }\nyear: 2026\nunits: [{ name: Sở Một }, { name: Sở Hai }]\n',
};

/** A workspace with a partial of its own, which papers of every kind may call. */
const OWN = {
  ...PLAIN,
  'templates/partials/recipients-bloc.hbs': '<recipients><recipient>Nơi lạ</recipient></recipients>\n',
};

/** The bundle with the project's templates and fonts beside it, and no packages. */
const folder = temporaryFolder();
const bundle = join(folder, 'dist', 'cli');
let cli: BuiltCli;
beforeAll(async () => {
  await bundleCli(packageFolder(), bundle);
  for (const name of ['package.json', 'templates', 'fonts'])
    symlinkSync(join(packageFolder(), name), join(folder, name));
  cli = cliIn(folder);
});

describe('the command line as it is shipped', () => {
  test('makes the bytes that the sources make, without a package to load', async () => {
    const [shipped, own] = [join(folder, 'shipped'), join(folder, 'own')];
    const bundled = await cli.run(['generate', ...EXAMPLES, '--out', shipped]);
    const here = await runCli(['generate', ...EXAMPLES, '--out', own]);
    expect(bundled.code).toBe(here.code);
    expect(bundled.error.replaceAll(shipped, own).trim()).toBe(here.error.trim());
    expect(Object.keys(filesBelow(own)).length).toBeGreaterThan(20);
    expect(filesBelow(shipped)).toEqual(filesBelow(own));
  });

  test('makes them from code kept at the build, which it passes over when it does not fit', async () => {
    const pledge = ['generate', ...EXAMPLES, '--document', 'giao-uoc', '--out'];
    const made = async (name: string) => {
      const { code, error } = await cli.run([...pledge, join(folder, name)]);
      return { code, error: error.replaceAll(join(folder, name), ''), files: filesBelow(join(folder, name)) };
    };
    const plain = await made('without-code');
    expect(Object.keys(plain.files).length).toBeGreaterThan(2);
    await readyCode(packageFolder(), bundle);
    expect(await made('with-code')).toEqual(plain);
    const { code } = programFiles(bundle);
    writeFileSync(code, readFileSync(code).subarray(0, 1000));
    expect(await made('with-half-the-code')).toEqual(plain);
    writeFileSync(code, 'no code');
    expect(await made('with-no-code')).toEqual(plain);
  });

  test('goes by the templates it finds, not by those it was built with', async () => {
    const workspace = temporaryFolder(OWN);
    const [shipped, own] = [join(folder, 'other'), join(folder, 'other-own')];
    const what = ['generate', workspace, '--document', 'ke-hoach', '--out'];
    const bundled = await cli.run([...what, shipped]);
    const here = await runCli([...what, own]);
    expect([bundled.code, bundled.error.trim()]).toEqual([here.code, here.error.trim()]);
    expect(Object.keys(filesBelow(own))).toHaveLength(2);
    expect(filesBelow(shipped)).toEqual(filesBelow(own));
    const plain = join(folder, 'plain');
    await cli.run(['generate', temporaryFolder(PLAIN), '--document', 'ke-hoach', '--out', plain]);
    expect(Object.values(filesBelow(plain))).not.toEqual(Object.values(filesBelow(own)));
  });

  test('says what it is and what it can do', async () => {
    const { version } = JSON.parse(readFileSync(join(packageFolder(), 'package.json'), 'utf8'));
    expect(await cli.run(['--version'])).toEqual({ code: 0, out: `${version}\n`, error: '' });
    expect((await cli.run(['documents'])).out).toBe(`${(await runCli(['documents'])).out}\n`);
  });

  test('carries the licences of what it contains', () => {
    const licences = readFileSync(join(bundle, 'LICENSES.txt'), 'utf8');
    for (const name of ['handlebars', 'pdfkit', 'yaml', 'zod']) expect(licences).toContain(`\n${name}\n\n`);
    expect(licences).not.toContain('undefined');
    for (const name of ['fontkit', 'docx']) expect(licences).not.toContain(`\n${name}\n\n`);
    expect(existsSync(join(bundle, 'worker.js'))).toBe(true);
  });
});
