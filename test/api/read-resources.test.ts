import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { readResources } from '../../src/api/read-resources.js';
import { MemoryWorld } from '../../src/index.js';

const font = (style: string) =>
  new Uint8Array(readFileSync(new URL(`../../fonts/Tinos-${style}.ttf`, import.meta.url)));
const TIMES = {
  'a/fonts/Times.TTF': font('Regular'),
  'a/fonts/TIMESBD.TTF': font('Bold'),
  'a/fonts/timesi.ttf': font('Italic'),
  'a/fonts/TimesBI.ttf': font('BoldItalic'),
};
const MATTER = '---\nname: A\nper: bloc\n---\n';

describe('resources', () => {
  test('fonts are found however their names are cased', async () => {
    const read = await readResources(['a'], new MemoryWorld({ ...TIMES, 'a/templates/mau.hbs': MATTER }));
    expect(read.ok && [...read.value.registry.kinds.keys()]).toEqual(['mau']);
  });

  test('a family that lacks a file is none', async () => {
    const { 'a/fonts/Times.TTF': _, ...three } = TIMES;
    const { diagnostics } = await readResources(['a'], new MemoryWorld(three));
    expect(diagnostics.map(({ code }) => code)).toEqual(['font.missing']);
  });

  test.each(['a/templates/mau.hbs', 'a/templates/partials/manh.hbs'])('%s must be UTF-8', async (file) => {
    const bytes = Uint8Array.from([...new TextEncoder().encode(`${MATTER}Đ`), 0xe9]);
    const { ok, diagnostics } = await readResources(['a'], new MemoryWorld({ ...TIMES, [file]: bytes }));
    expect(ok).toBe(false);
    expect(diagnostics).toMatchObject([{ code: 'load.not-utf8', place: { file, line: 5, column: 2 } }]);
  });
});
