import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { type Resources, verifyPdf } from '../../src/index.js';
import { blocYearSchema } from '../../src/model/bloc-year.js';
import { makePaper } from '../../src/pipeline/make-paper.js';
import { renderPaper } from '../../src/pipeline/render-paper.js';
import { loaded } from '../support/loaded.js';
import { projectResources } from '../support/resources.js';
import { unwrap } from '../support/unwrap.js';
import { runTool } from './support/run-tool.js';
import { signField } from './support/sign-field.js';
import { type TestCertificate, testCertificate } from './support/test-certificate.js';

const CERTIFICATES = [1, 2, 3].map((serial) => testCertificate(`Nguoi ky ${serial}`, serial));

let folder = '';
let resources: Resources;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'thidua-sign-'));
  resources = await projectResources();
  await makeKeyStore();
});

afterAll(() => rm(folder, { recursive: true }));

/** The store of keys from which poppler signs. */
async function makeKeyStore(): Promise<void> {
  await runTool('certutil', ['-N', '-d', `sql:${folder}`, '--empty-password']);
  for (const { name, p12, passphrase } of CERTIFICATES) {
    const file = join(folder, `${name}.p12`);
    await writeFile(file, p12);
    await runTool('pk12util', ['-i', file, '-d', `sql:${folder}`, '-W', passphrase, '-K', '']);
  }
}

/** The pledge of so many units. */
async function pledgeOf(units: number): Promise<Uint8Array> {
  const data = blocYearSchema.parse({
    regime: 'state',
    bloc: { name: 'Khối thi đua Minh Họa' },
    year: 2026,
    units: Array.from({ length: units }, (_, index) => ({
      name: `Sở Minh Họa số ${index + 1}`,
      headTitle: 'Giám đốc',
      signatory: { name: 'Nguyễn Văn A' },
    })),
  });
  const kind = resources.registry.kinds.get('giao-uoc')!;
  const order = { kind, subject: { per: 'bloc' }, draft: false } as const;
  return renderPaper(unwrap(makePaper(loaded(data), order, resources)), 'pdf', resources);
}

const fieldOf = (unit: number) => `ky-so-minh-hoa-so-${unit}`;
const byOf = (unit: number): TestCertificate => CERTIFICATES[unit % CERTIFICATES.length]!;

/** Poppler signs a field; it writes a new file. */
async function signWithPoppler(bytes: Uint8Array, unit: number): Promise<Uint8Array> {
  const [before, after] = [join(folder, 'before.pdf'), join(folder, 'after.pdf')];
  await writeFile(before, bytes);
  await runTool('pdfsig', ['-nssdir', folder, before, after, '-nick', byOf(unit).name, '-sign', fieldOf(unit)]);
  return new Uint8Array(await readFile(after));
}

const signWithLibrary = (bytes: Uint8Array, unit: number) => signField(bytes, fieldOf(unit), byOf(unit));

/** What poppler says of each field: whether it is signed, and whether the signature holds. */
async function signaturesIn(bytes: Uint8Array): Promise<readonly string[]> {
  const file = join(folder, 'check.pdf');
  await writeFile(file, bytes);
  const said = await runTool('pdfsig', ['-nssdir', folder, '-nocert', file]);
  return [...said.matchAll(/Signature Validation: (.+?)\.?$|form field is (not signed)/gmu)].map(
    ([, validity, unsigned]) => validity ?? unsigned ?? '',
  );
}

const starts = (whole: Uint8Array, part: Uint8Array) => part.every((byte, index) => whole[index] === byte);

describe.each([
  ['poppler', signWithPoppler],
  ['@signpdf', signWithLibrary],
])('a pledge signed by all parties in turn with %s', (_, sign) => {
  test.each([8, 20])(
    '%i of them: every earlier signature holds, nothing signed changes, the file stays clean',
    async (units) => {
      let file = await pledgeOf(units);
      for (let unit = 1; unit <= units; unit += 1) {
        const before = file;
        file = await sign(before, unit);
        expect(starts(file, before)).toBe(true);
        const signatures = await signaturesIn(file);
        expect(signatures.filter((each) => each === 'Signature is Valid')).toHaveLength(unit);
        expect(signatures.filter((each) => each === 'not signed')).toHaveLength(units - unit);
        expect(await verifyPdf(file)).toEqual([]);
      }
      const flipped = file.slice();
      const at = Math.floor(file.length / 20);
      flipped[at] = (flipped[at] ?? 0) ^ 1;
      expect((await signaturesIn(flipped)).every((each) => each === 'Digest Mismatch')).toBe(true);
    },
  );

  test('signs in any order', async () => {
    const first = await pledgeOf(3);
    const last = await sign(await sign(first, 3), 1);
    expect((await signaturesIn(last)).toSorted()).toEqual(['Signature is Valid', 'Signature is Valid', 'not signed']);
  });
});
