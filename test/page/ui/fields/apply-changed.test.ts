import { describe, expect, test } from '@jest/globals';
import type { PageFinding } from '../../../../src/page/protocol.js';
import { applyChanged } from '../../../../src/page/ui/fields/apply-changed.js';
import type { FieldRow } from '../../../../src/page/ui/fields/field-row.js';
import type { FieldRows } from '../../../../src/page/ui/fields/field-rows.js';

/** Rows in which these values were typed, and what became of them. */
function typedRows(typed: Readonly<Record<string, string>>) {
  const heard: string[] = [];
  const rowOf = (path: string) =>
    ({
      path,
      control: { value: typed[path] },
      accept: (value: string) => heard.push(`${path} is ${value}`),
      complain: (findings: readonly PageFinding[]) => heard.push(`${path}: ${findings.map(({ message }) => message)}`),
    }) as unknown as FieldRow;
  const all = Object.keys(typed).map(rowOf);
  const rows = { changed: all, of: (path: string) => all.find((row) => row.path === path) } as unknown as FieldRows;
  return { rows, all, heard };
}

describe('what was typed is applied', () => {
  test('one field after another; what is refused is told at its field', async () => {
    const { rows, all, heard } = typedRows({ number: '5', date: '31/2', name: 'A' });
    const asked: string[] = [];
    const applied = await applyChanged(rows, async (path, value) => {
      asked.push(`${path}=${value}`);
      await Promise.resolve();
      if (path === 'date') return [{ severity: 'error', message: 'no such day' }];
      return path === 'name' ? [{ severity: 'warning', message: 'short' }] : [];
    });
    expect(asked).toEqual(['number=5', 'date=31/2', 'name=A']);
    expect(applied).toEqual({ done: 2, refused: [all[1]] });
    expect(heard).toEqual(['number is 5', 'number: ', 'date: no such day', 'name is A', 'name: short']);
  });

  test('a field that is gone by the time the answer comes is passed over', async () => {
    const { rows, all } = typedRows({ gone: '1' });
    const applied = await applyChanged(rows, async () => {
      all.length = 0;
      return [{ severity: 'error', message: 'no' }];
    });
    expect(applied).toEqual({ done: 0, refused: [] });
  });
});
