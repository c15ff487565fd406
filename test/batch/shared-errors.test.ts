import { expect, test } from '@jest/globals';
import { batch, put, smallBloc, smallWorld } from './example-world.js';

const count = (text: string, words: string) => text.split(words).length - 1;
const UNKNOWN = 'Không có loại văn bản “zzz”';

test.each([
  ['a run', []],
  ['what a run would do', ['--dry-run']],
  ['the day of signing', ['--signatures-only']],
])('%s tells of a kind that does not exist once, not for every bloc', async (_, more) => {
  const world = smallWorld('a', 'b', 'c');
  if (more.length > 0) await batch(world, '--document', 'giao-uoc', '--format', 'pdf');
  const { code, error } = await batch(world, '--document', 'zzz', ...more);
  expect([code, count(error, UNKNOWN)]).toEqual([1, 1]);
});

test('what one bloc alone has stays with it', async () => {
  const world = smallWorld('a', 'b');
  await put(world, '/w/blocs/b.yaml', smallBloc('Khối b', 'loại: 1\n'));
  const { out } = await batch(world, '--document', 'zzz', '--json');
  const { blocs, findings } = JSON.parse(out);
  expect(findings.map(({ code }: { code: string }) => code)).not.toContain('data.unknown-key');
  expect(blocs.map(({ errors }: { errors: readonly unknown[] }) => errors.length)).toEqual([1, 1]);
});
