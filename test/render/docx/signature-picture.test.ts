import { expect, test } from '@jest/globals';
import { signaturePicture } from '../../../src/render/docx/signature-picture.js';

interface EmfRecord {
  readonly type: number;
  readonly values: readonly number[];
}

function recordsOf(file: DataView): readonly EmfRecord[] {
  const records: EmfRecord[] = [];
  for (let at = 0; at < file.byteLength; ) {
    const size = file.getUint32(at + 4, true);
    const values = Array.from({ length: size / 4 - 2 }, (_, index) => file.getInt32(at + 8 + 4 * index, true));
    records.push({ type: file.getUint32(at, true), values });
    at += size;
  }
  return records;
}

const bytes = signaturePicture();
const file = new DataView(bytes.buffer);
const [header, ...records] = recordsOf(file);

test('begins with a header that tells its length, its records and its size of two to one', () => {
  expect(header?.type).toBe(1);
  expect(String.fromCharCode(...bytes.slice(40, 44))).toBe(' EMF');
  expect(file.getUint32(48, true)).toBe(bytes.length);
  expect(file.getUint32(52, true)).toBe(records.length + 1);
  const [, , right = 0, bottom = 0, , , frameRight = 0, frameBottom = 0] = header?.values ?? [];
  expect(right / bottom).toBe(2);
  expect(frameRight / frameBottom).toBe(2);
});

test('draws a cross and a line inside its bounds and ends', () => {
  const [, , right = 0, bottom = 0] = header?.values ?? [];
  const points = records.filter(({ type }) => type === 27 || type === 54);
  expect(points.map(({ type }) => type)).toEqual([27, 54, 27, 54, 27, 54]);
  for (const {
    values: [x = -1, y = -1],
  } of points) {
    expect(x).toBeGreaterThan(0);
    expect(x).toBeLessThan(right);
    expect(y).toBeGreaterThan(0);
    expect(y).toBeLessThan(bottom);
  }
  expect(records.at(-1)).toEqual({ type: 14, values: [0, 16, 20] });
});

test('is small', () => {
  expect(bytes.length).toBeLessThan(500);
});
