import { expect, test } from '@jest/globals';
import { batch, outPaths, replaceIn, smallWorld, textAt } from './example-world.js';

const PLEDGE = ['--document', 'giao-uoc', '--format', 'docx'];
const BLOC = '/w/blocs/mot.yaml';

test('papers of a past year stay when the data go over to another, and count as theirs again when those go back', async () => {
  const world = smallWorld('mot');
  await batch(world, ...PLEDGE, '--zip');
  await batch(world, ...PLEDGE, '--draft');
  const past = outPaths(world);
  await replaceIn(world, BLOC, 'year: 2026', 'year: 2027');
  const planned = await batch(world, ...PLEDGE, '--zip', '--prune', '--dry-run');
  const made = await batch(world, ...PLEDGE, '--zip', '--prune');
  for (const { out, error } of [planned, made]) {
    expect(error).toContain('2 tệp của năm 2026 vẫn giữ nguyên');
    expect(out + error).not.toMatch(/không còn văn bản|Đã cũ|xóa \d/u);
  }
  expect(outPaths(world)).toEqual(expect.arrayContaining([...past]));
  const later = await batch(world, ...PLEDGE, '--prune');
  expect([later.out, later.error]).toEqual([expect.stringContaining('1 khối không đổi'), '']);
  expect(outPaths(world)).toHaveLength(past.length + 2);
  await replaceIn(world, BLOC, 'year: 2027', 'year: 2026');
  expect((await batch(world, ...PLEDGE, '--prune')).error).toContain('1 tệp của năm 2027 vẫn giữ nguyên');
  expect(textAt(world, '/out/thidua-manifest.json')).not.toMatch(/"path":"mot.2026[^}]*"orphan"/u);
});
