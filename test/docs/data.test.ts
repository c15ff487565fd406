import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from '@jest/globals';
import { parse } from 'yaml';
import { blocYearField } from '../../src/schema/bloc-year-field.js';
import { allFields } from '../schema/all-fields.js';
import { dataPage } from '../support/data-page.js';

const PAGE = fileURLToPath(new URL('../../docs/data.md', import.meta.url));

describe('docs/data.md', () => {
  test('is what the schema says of itself', () => {
    const page = dataPage(blocYearField());
    if (process.env.GOLDEN === 'update') writeFileSync(PAGE, page);
    expect(readFileSync(PAGE, 'utf8')).toBe(page);
  });

  test('explains every field, with an example that may stand in YAML as it is', () => {
    const rows = new Map(
      readFileSync(PAGE, 'utf8')
        .split('\n')
        .filter((line) => line.startsWith('| `'))
        .map((line) => line.split(' | '))
        .map((cells) => [cells[0]?.slice(3, -1), cells] as const),
    );
    for (const { path, field } of allFields(blocYearField())) {
      const cells = rows.get(path.replaceAll(/(?<=^(?:documents|checks)(?:\[\]\.parameters)?)\[\]/gu, '.*'));
      if (field.example === undefined) continue;
      expect([path, cells?.length, cells?.[1], cells?.[3]]).toEqual([path, 5, field.label, field.use]);
      const [, typed = ''] = /^`(.*)` \|$/u.exec(cells?.[4] ?? '') ?? [];
      expect([path, parse(typed, { schema: 'failsafe' })]).toEqual([path, String(field.example)]);
    }
  });
});
