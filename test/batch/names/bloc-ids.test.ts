import { describe, expect, test } from '@jest/globals';
import { blocIds } from '../../../src/batch/names/bloc-ids.js';

const absolute = (path: string) => `/${path}`;
const idsOf = (files: readonly string[]) =>
  blocIds(
    files.map((file) => {
      const workspace = /^(.+)\/blocs\//u.exec(file)?.[1];
      return workspace === undefined ? { file } : { file, workspace };
    }),
    'ascii',
    absolute,
  ).map(({ id, source }) => `${source.file} > ${id}`);

describe('names of blocs', () => {
  test('are those of their files', () => {
    expect(idsOf(['w/blocs/b.yaml', 'w/blocs/Khối a.yaml'])).toEqual([
      'w/blocs/b.yaml > b',
      'w/blocs/Khối a.yaml > khoi-a',
    ]);
  });

  test('are never those of files that a run keeps beside them', () => {
    const names = ['thidua-manifest.json', 'THIDUA-manifest.1-2.json', 'thidua'].map((name) => ({
      file: `w/blocs/${name}.yaml`,
    }));
    expect(blocIds(names, 'unicode', absolute).map(({ id }) => id)).toEqual([
      'THIDUA-manifest.1-2.json_',
      'thidua',
      'thidua-manifest.json_',
    ]);
  });

  test('are told apart by their workspace, whatever the capitals', () => {
    expect(idsOf(['x/1/blocs/a.yaml', 'x/2/blocs/A.yaml', 'x/2/blocs/c.yaml'])).toEqual([
      'x/1/blocs/a.yaml > 1/a',
      'x/2/blocs/A.yaml > 2/a',
      'x/2/blocs/c.yaml > c',
    ]);
  });

  test('are numbered where that does not help, the same in any order', () => {
    const files = ['x/w/blocs/a.json', 'x/w/blocs/a.yaml', 'y/w/blocs/a.yaml', 'w/blocs/a-2.yaml', 'a.yaml'];
    const named = idsOf(files);
    expect(named).toEqual(idsOf(files.toReversed()));
    expect(new Set(named.map((each) => each.split(' > ')[1])).size).toBe(files.length);
    expect(named).toContain('y/w/blocs/a.yaml > w/a-3');
  });
});
