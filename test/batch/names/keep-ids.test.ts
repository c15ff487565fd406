import { describe, expect, test } from '@jest/globals';
import { blocIds } from '../../../src/batch/names/bloc-ids.js';
import { keepIds } from '../../../src/batch/names/keep-ids.js';
import type { NameStyle } from '../../../src/batch/names/safe-name.js';

const absolute = (path: string) => path;

/** Names of files, after a record that says which files had which names and which of them are elsewhere. */
function idsOf(
  files: readonly string[],
  before: readonly (readonly [id: string, file: string])[],
  style: NameStyle = 'ascii',
): readonly string[] {
  const sources = files.map((file) => {
    const [path = '', bloc] = file.split('#');
    const workspace = /^(.+)\/blocs\//u.exec(path)?.[1];
    return { file: path, ...(bloc === undefined ? {} : { bloc }), ...(workspace === undefined ? {} : { workspace }) };
  });
  const paths = new Set(sources.map(({ file }) => file));
  const ofFiles = new Map<string, string[]>();
  for (const [id, file] of before) ofFiles.set(file, [...(ofFiles.get(file) ?? []), id]);
  const elsewhere = new Map(before.filter(([, file]) => !paths.has(file)));
  return keepIds(blocIds(sources, style, absolute), { ofFiles, elsewhere }, { style, absolute }).map(
    ({ id, source, heldBy }) =>
      `${source.file}${source.bloc ?? ''} > ${id}${heldBy === undefined ? '' : ` of ${heldBy}`}`,
  );
}

describe('names of blocs in a folder that has papers of them', () => {
  test('stay, whatever else the run is over', () => {
    const alone = idsOf(['/a/blocs/t.yaml'], [['a/t', '/a/blocs/t.yaml']]);
    expect(alone).toEqual(['/a/blocs/t.yaml > a/t']);
    expect(idsOf(['/a/blocs/t.yaml', '/b/blocs/t.yaml'], [['t', '/a/blocs/t.yaml']])).toEqual([
      '/a/blocs/t.yaml > t',
      '/b/blocs/t.yaml > b/t',
    ]);
  });

  test('are given to no new bloc', () => {
    const before = [['t-2', '/y/t.yaml']] as const;
    expect(idsOf(['/y/t.yaml', '/w/blocs/t-2.yaml'], before)).toEqual(['/y/t.yaml > t-2', '/w/blocs/t-2.yaml > w/t-2']);
  });

  test('are told to be of another workspace, but not where the other file lies in the same one', () => {
    const before = [['t', '/a/blocs/t.yaml']] as const;
    expect(idsOf(['/b/blocs/t.yaml'], before)).toEqual(['/b/blocs/t.yaml > t of /a/blocs/t.yaml']);
    expect(idsOf(['/a/blocs/k.xlsx#t'], before)).toEqual(['/a/blocs/k.xlsxt > t']);
    expect(idsOf(['/b/blocs/t.yaml', '/c/blocs/t.yaml'], before)).toEqual([
      '/b/blocs/t.yaml > b/t',
      '/c/blocs/t.yaml > c/t',
    ]);
  });

  test('are numbered where a name under a workspace is another bloc’s', () => {
    expect(idsOf(['/x/b/blocs/t.yaml', '/x/c/blocs/t.yaml'], [['b/t', '/b/blocs/t.yaml']])).toEqual([
      '/x/b/blocs/t.yaml > b/t-2',
      '/x/c/blocs/t.yaml > c/t',
    ]);
  });

  test('of a workbook stay with their keys', () => {
    const before = [
      ['w/t', '/w/blocs/k.xlsx'],
      ['u', '/w/blocs/k.xlsx'],
    ] as const;
    expect(idsOf(['/w/blocs/k.xlsx#t', '/w/blocs/k.xlsx#u', '/w/blocs/k.xlsx#v'], before)).toEqual([
      '/w/blocs/k.xlsxt > w/t',
      '/w/blocs/k.xlsxu > u',
      '/w/blocs/k.xlsxv > v',
    ]);
  });

  test('are new where they are to be spelt otherwise', () => {
    expect(idsOf(['/w/blocs/Khối A.yaml'], [['khoi-a', '/w/blocs/Khối A.yaml']], 'unicode')).toEqual([
      '/w/blocs/Khối A.yaml > Khối A',
    ]);
  });
});
