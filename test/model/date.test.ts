import { execFileSync } from 'node:child_process';
import { describe, expect, test } from '@jest/globals';
import { build } from 'esbuild';
import fc from 'fast-check';
import { readDate } from '../../src/model/date.js';

const two = (part: number) => String(part).padStart(2, '0');

describe('a date', () => {
  test.each([
    ['2023-03-23', 2023, 3, 23],
    ['23/3/2023', 2023, 3, 23],
    ['23/03/2023', 2023, 3, 23],
    ['7/4/2023', 2023, 4, 7],
    ['07/4/2023', 2023, 4, 7],
    ['29/2/2024', 2024, 2, 29],
    ['2000-02-29', 2000, 2, 29],
    ['1948-06-11', 1948, 6, 11],
    ['30/12/2011', 2011, 12, 30],
    ['31/12/2026', 2026, 12, 31],
  ])('may be written %s', (text, year, month, day) => {
    expect(readDate(text)).toEqual({ year, month, day });
  });

  test.each([
    ['29/2/2023'],
    ['29/2/1900'],
    ['30/2/2024'],
    ['31/4/2023'],
    ['31/11/2023'],
    ['32/1/2023'],
    ['0/1/2023'],
    ['1/0/2023'],
    ['1/13/2023'],
    ['2023-02-29'],
    ['2023-00-10'],
    ['2023-10-00'],
    ['2023-13-01'],
  ])('is refused where no such day exists: %s', (text) => {
    expect(readDate(text)).toBeUndefined();
  });

  test.each([
    [''],
    ['2023'],
    ['3/2023'],
    ['2023-3-23'],
    ['23-3-2023'],
    ['23.3.2023'],
    ['23/3/23'],
    ['23/3/0023'],
    ['0000-01-01'],
    ['12023-01-01'],
    ['2023/3/23'],
    ['23 / 3 / 2023'],
    ['2023-03-23T00:00'],
    ['2023-03-23\n'],
    ['23/3/2023 (thứ Năm)'],
    ['ngày 23 tháng 3 năm 2023'],
    ['２３/3/2023'],
    ['23/３/2023'],
    ['+23/3/2023'],
    ['-1/3/2023'],
    ['1e1/3/2023'],
  ])('is refused in another form: %p', (text) => {
    expect(readDate(text)).toBeUndefined();
  });

  test('is read the same in both forms, every day of the calendar', () => {
    const day = fc.date({
      min: new Date('1000-01-01T00:00Z'),
      max: new Date('9999-12-31T00:00Z'),
      noInvalidDate: true,
    });
    fc.assert(
      fc.property(day, (date) => {
        const [year, month, of] = [date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate()];
        const expected = { year, month, day: of };
        expect(readDate(`${year}-${two(month)}-${two(of)}`)).toEqual(expected);
        expect(readDate(`${of}/${month}/${year}`)).toEqual(expected);
        expect(readDate(`${two(of)}/${two(month)}/${year}`)).toEqual(expected);
      }),
    );
  });

  test('does not depend on the zone of the machine', async () => {
    const program = `
      import { readDate } from './src/model/date.ts';
      console.log(new Date(2011, 11, 30).getDate(), JSON.stringify(readDate('30/12/2011')));`;
    const { outputFiles } = await build({
      stdin: { contents: program, resolveDir: process.cwd(), loader: 'ts' },
      bundle: true,
      write: false,
      platform: 'node',
      format: 'esm',
      packages: 'external',
    });
    const code = outputFiles[0]?.text ?? '';
    const samoa = { ...process.env, TZ: 'Pacific/Apia' };
    const printed = execFileSync(process.execPath, ['--input-type=module', '-e', code], {
      env: samoa,
      encoding: 'utf8',
    });
    expect(printed.trim()).toBe('31 {"year":2011,"month":12,"day":30}');
  });
});
