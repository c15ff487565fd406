import { describe, expect, test } from '@jest/globals';
import { EditedWorkbook } from '../workbook/edited-workbook.js';
import { smallWorkbook } from '../workbook/small-workbook.js';
import { batch, outPaths, smallWorld } from './example-world.js';

const book = (...keys: string[]) => new EditedWorkbook(smallWorkbook(...keys));
const QUICK = ['--document', 'giao-uoc', '--format', 'docx'];

describe('a workbook in a batch', () => {
  test('each bloc goes under its key; what is done is not done again', async () => {
    const world = smallWorld('c');
    await world.writeFile('/w/blocs/khoi.xlsx', book('a', 'b').bytes());
    expect((await batch(world, ...QUICK)).code).toBe(0);
    expect(
      outPaths(world)
        .filter((path) => path.endsWith('.docx'))
        .map((path) => path.split('/')[0]),
    ).toEqual(['a', 'b', 'c']);
    expect((await batch(world, ...QUICK)).out).toContain('0');
    await world.writeFile('/w/blocs/khoi.xlsx', book('a', 'b').put('Khối', 'Năm giao ước', 3, 2027).bytes());
    expect((await batch(world, ...QUICK)).code).toBe(0);
  });

  test('that cannot be read leaves what was made of it', async () => {
    const world = smallWorld('c');
    await world.writeFile('/w/blocs/khoi.xlsx', book('a', 'b').bytes());
    await batch(world, ...QUICK);
    const before = outPaths(world);
    await world.writeFile('/w/blocs/khoi.xlsx', new Uint8Array([0x50, 0x4b]));
    const { code } = await batch(world, ...QUICK);
    expect(code).toBe(1);
    expect(before.filter((path) => path.endsWith('.docx')).every((path) => outPaths(world).includes(path))).toBe(true);
  });
});
