import { describe, expect, test } from '@jest/globals';
import { baseName, extensionOf, folderOf, joinPath, normalPath, staysInside } from '../../src/world/paths.js';

test.each<[string[], string]>([
  [['a', 'b'], 'a/b'],
  [['a/', '/b'], 'a/b'],
  [['a\\', 'b'], 'a\\b'],
  [['', '.', 'a'], 'a'],
  [['/', 'a'], '/a'],
  [['/'], '/'],
  [['C:\\', 'a'], 'C:\\a'],
  [['C:\\x', 'blocs', 'a.yaml'], 'C:\\x/blocs/a.yaml'],
  [['..', 'a'], '../a'],
  [['a', '..'], 'a/..'],
  [[], '.'],
  [['.', ''], '.'],
])('joinPath(%j) is %s', (parts, joined) => {
  expect(joinPath(...parts)).toBe(joined);
});

test.each([
  ['a/b/c.yaml', 'c.yaml', 'a/b', '.yaml'],
  ['a\\b\\C.YAML', 'C.YAML', 'a\\b', '.yaml'],
  ['a\\b/c.yml', 'c.yml', 'a\\b', '.yml'],
  ['c.yaml', 'c.yaml', '.', '.yaml'],
  ['a/b/', 'b', 'a', ''],
  ['/a.json', 'a.json', '/', '.json'],
  ['C:\\a.json', 'a.json', 'C:\\', '.json'],
  ['C:/x/a.json', 'a.json', 'C:/x', '.json'],
  ['/', '', '/', ''],
  ['.hidden', '.hidden', '.', ''],
  ['a.b/c', 'c', 'a.b', ''],
  ['Khối thi đua số 1.yaml', 'Khối thi đua số 1.yaml', '.', '.yaml'],
])('%s: name %s, folder %s, extension %s', (path, name, folder, extension) => {
  expect([baseName(path), folderOf(path), extensionOf(path)]).toEqual([name, folder, extension]);
});

test.each([
  ['a/./b//c/', 'a/b/c'],
  ['a/../b', 'b'],
  ['../a', '../a'],
  ['a/../../b', '../b'],
  ['/../a', '/a'],
  ['a\\b\\..\\c', 'a/c'],
  ['C:\\a\\..\\..\\b', 'C:/b'],
  ['\\\\server\\share', '/server/share'],
  ['a/..', '.'],
  ['', '.'],
])('normalPath(%s) is %s', (path, normal) => {
  expect(normalPath(path)).toBe(normal);
});

describe('staysInside', () => {
  test.each([
    ['out', 'out/a.docx'],
    ['out', './out/a/b.docx'],
    ['out/', 'out/x/../a.docx'],
    ['./out', 'out\\a.docx'],
    ['.', 'a.docx'],
    ['.', '..a.docx'],
    ['/', '/a'],
    ['../out', '../out/a'],
    ['C:\\out', 'C:/out/a'],
    ['out', 'out/..a'],
  ])('%s holds %s', (folder, path) => {
    expect(staysInside(folder, path)).toBe(true);
  });

  test.each([
    ['out', 'out'],
    ['out', 'out/.'],
    ['out', 'out/../a'],
    ['out', 'out/..\\..\\a'],
    ['out', 'out/x/../../../etc/passwd'],
    ['out', 'output/a'],
    ['out', '/out/a'],
    ['out', '../out/a'],
    ['.', '..'],
    ['.', '../a'],
    ['.', '/a'],
    ['.', 'C:\\a'],
    ['..', '../../a'],
    ['C:\\out', 'D:\\out\\a'],
  ])('%s does not hold %s', (folder, path) => {
    expect(staysInside(folder, path)).toBe(false);
  });
});
