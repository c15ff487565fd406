import { expect, test } from '@jest/globals';
import { preflight } from '../../src/preflight/preflight.js';
import { GOOD_FILE } from './good-file.js';
import { signField } from './sign-field.js';

const once = await signField(GOOD_FILE, 'ky-so-1');
const twice = await signField(once, 'ky-so-0');

test('nothing is found in a file signed once, and signed again behind that', async () => {
  expect(twice.subarray(0, once.length)).toEqual(once);
  expect(await preflight(once)).toEqual([]);
  expect(await preflight(twice)).toEqual([]);
});

test('a signature that leaves out a part of what it could cover is found', async () => {
  const text = new TextDecoder('latin1').decode(once);
  const short = text.replace(
    /(\/ByteRange \[ 0 \d+ \d+ )(\d+)/u,
    (_, before: string, rest: string) => `${before}${Number(rest) - 100}`,
  );
  const bytes = Uint8Array.from(short, (character) => character.charCodeAt(0));
  expect(await preflight(bytes)).toMatchObject([{ problem: 'signature-range', clause: 'PDF/A-2 6.4.3' }]);
});
