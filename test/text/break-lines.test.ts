import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { breakLines, type MeasuredText } from '../../src/text/break-lines.js';

/** A text whose characters are one wide, code points outside the basic plane too. */
function measured(text: string, leans: readonly number[] = []): MeasuredText {
  const offsets = new Float64Array(text.length + 1);
  let width = 0;
  let index = 0;
  for (const character of text) {
    width += 1;
    for (let unit = 0; unit < character.length; unit += 1) offsets[++index] = width;
  }
  return { text, offsets, leans: Float64Array.from({ length: text.length }, (_, at) => leans[at] ?? 0) };
}

/** The lines of a text in rooms so many characters wide, with a bar where each ends. */
function broken(text: string, ...rooms: readonly number[]): string {
  return breakLines(measured(text), (line) => rooms[line] ?? rooms.at(-1) ?? 0)
    .map(({ start, end }) => text.slice(start, end))
    .join('|');
}

describe('lines', () => {
  test('take as many words as fit', () => {
    expect(broken('một hai ba bốn', 7)).toBe('một hai |ba bốn');
    expect(broken('một hai ba bốn', 6)).toBe('một |hai ba |bốn');
  });

  test('may each have a room of their own', () => {
    expect(broken('một hai ba bốn', 3, 14)).toBe('một |hai ba bốn');
  });

  test('hang their last spaces, even many', () => {
    expect(broken('một    hai', 3)).toBe('một    |hai');
    expect(breakLines(measured('một hai'), () => 3)[0]).toEqual({ start: 0, textEnd: 3, end: 4 });
  });

  test('of an empty text are one', () => {
    expect(breakLines(measured(''), () => 5)).toEqual([{ start: 0, textEnd: 0, end: 0 }]);
  });

  test('of a text that only just fits are one', () => {
    expect(broken('một hai', 7)).toBe('một hai');
  });
});

describe('a word that does not fit', () => {
  test('moves to the next line, and is cut where it is wider than that', () => {
    expect(broken('a nghiêng', 4)).toBe('a |nghi|êng');
  });

  test('leaves one character on a line without any room', () => {
    expect(broken('ab', 0)).toBe('a|b');
    expect(broken('ab', -3)).toBe('a|b');
  });

  test('is never cut inside a character', () => {
    expect(broken('😀😀😀', 1)).toBe('😀|😀|😀');
  });

  test('is parted after a hyphen', () => {
    expect(broken('nhà Hà-Nội', 7)).toBe('nhà Hà-|Nội');
    expect(broken('năm 2021-2025', 10)).toBe('năm 2021-|2025');
  });
});

describe('a slash', () => {
  test('never ends a line when what follows begins to fit', () => {
    expect(broken('số 34-CT/TW.', 10)).toBe('số |34-CT/TW.');
  });

  test('falls back to the place before it when nothing of what follows fits', () => {
    expect(broken('số 34-CT/TW.', 9)).toBe('số 34-|CT/TW.');
    expect(broken('số và/hoặc', 6, 9)).toBe('số |và/hoặc');
  });

  test('moves the words glued to it only as far as the last space', () => {
    expect(broken('một hai ba/bốn', 12)).toBe('một hai |ba/bốn');
  });

  test('is passed over where the line begins with it: the word is cut where the line ends', () => {
    expect(broken('x CT/Trung', 6)).toBe('x |CT/Tru|ng');
  });

  test('does part a path longer than any line should hold back', () => {
    const path = `${'a'.repeat(70)}/`;
    expect(broken(`x ${path}b bbb`, 74)).toBe(`x ${path}b |bbb`);
    expect(broken(`x ${path}bbbb`, 74)).toBe(`x ${path}|bbbb`);
  });
});

describe('a slanted character', () => {
  const leaning = (room: number) => {
    const text = 'ab cd';
    return breakLines(measured(text, [0, 0, 0, 2, 2]), () => room).map(({ start, end }) => text.slice(start, end));
  };

  test('ends a line only where there is room for its slant', () => {
    expect(leaning(7)).toEqual(['ab cd']);
    expect(leaning(6)).toEqual(['ab ', 'cd']);
  });
});

const TEXT = fc.array(fc.constantFrom('a', 'ngh', '-', '/', ' ', '  ', '1', ',', '😀', '“', '.'), { maxLength: 80 });

describe('of any text and room', () => {
  test('the lines together are the text', () => {
    fc.assert(
      fc.property(TEXT, fc.integer({ min: 0, max: 12 }), (parts, room) => {
        expect(broken(parts.join(''), room).replaceAll('|', '')).toBe(parts.join(''));
      }),
    );
  });

  test('no line is wider than its room, unless it is one character; all its last spaces hang', () => {
    fc.assert(
      fc.property(TEXT, fc.array(fc.integer({ min: 0, max: 12 }), { minLength: 1 }), (parts, rooms) => {
        const text = parts.join('');
        const roomOf = (line: number) => rooms[line % rooms.length]!;
        for (const [index, { start, textEnd, end }] of breakLines(measured(text), roomOf).entries()) {
          const width = [...text.slice(start, textEnd)].length;
          expect(width <= Math.max(1, roomOf(index))).toBe(true);
          expect(text.slice(start, textEnd).endsWith(' ')).toBe(false);
          expect(text.slice(textEnd, end).trim()).toBe('');
        }
      }),
    );
  });

  test('no line could have taken the first word of the next', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom('a', 'bc', 'def'), { minLength: 1, maxLength: 40 }), (words) => {
        const text = words.join(' ');
        const lines = breakLines(measured(text), () => 8);
        for (const [index, line] of lines.entries()) {
          const next = lines[index + 1];
          if (next === undefined) continue;
          const [word = ''] = text.slice(next.start).split(' ');
          expect(line.textEnd - line.start + 1 + word.length).toBeGreaterThan(8);
        }
      }),
    );
  });

  test('a long text takes time in proportion', () => {
    const text = 'thi đua '.repeat(40_000);
    const started = performance.now();
    expect(breakLines(measured(text), () => 40)).toHaveLength(8_000);
    expect(performance.now() - started).toBeLessThan(3_000);
  });
});
