import { PassThrough } from 'node:stream';
import { describe, expect, test } from '@jest/globals';
import { nodeKeyboard } from '../../src/cli/node-keyboard.js';

function keyboard() {
  const input = new PassThrough();
  const output = new PassThrough();
  return { input, output, ...nodeKeyboard(input, output) };
}

describe('keyboard', () => {
  test('shows the question and gives the line that is typed', async () => {
    const { input, output, ask, close } = keyboard();
    const answer = ask('Năm? ');
    input.write('2026\n');
    expect(await answer).toBe('2026');
    expect(String(output.read())).toContain('Năm? ');
    close();
  });

  test('lines pasted at once answer one question each, up to the last', async () => {
    const { input, ask, close } = keyboard();
    input.write('Sở A\r\nSở B\n\nSở C');
    input.end();
    expect([await ask(''), await ask(''), await ask(''), await ask(''), await ask('')]).toEqual([
      ...['Sở A', 'Sở B', '', 'Sở C'],
      undefined,
    ]);
    close();
  });

  test('says when the input has ended, during a question and after', async () => {
    const { input, ask, close } = keyboard();
    const answer = ask('? ');
    input.end();
    expect(await answer).toBeUndefined();
    expect(await ask('? ')).toBeUndefined();
    close();
  });
});
