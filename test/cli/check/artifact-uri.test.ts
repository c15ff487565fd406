import { expect, test } from '@jest/globals';
import { artifactUri } from '../../../src/cli/check/artifact-uri.js';

test.each([
  ['blocs/khoi.yaml', 'blocs/khoi.yaml'],
  ['./blocs/../blocs/khoi.yaml', 'blocs/khoi.yaml'],
  ['../khoi.yaml', '../khoi.yaml'],
  ['blocs\\khoi.yaml', 'blocs/khoi.yaml'],
  ['Khối 1/#2 50%?.yaml', 'Kh%E1%BB%91i%201/%232%2050%25%3F.yaml'],
  ['a:b.yaml', 'a%3Ab.yaml'],
  ['/tmp/Khối/a.yaml', 'file:///tmp/Kh%E1%BB%91i/a.yaml'],
  ['C:\\Khối\\a.yaml', 'file:///C:/Kh%E1%BB%91i/a.yaml'],
  ['c:/a b.yaml', 'file:///c:/a%20b.yaml'],
])('the path %s is %s', (path, uri) => {
  expect(artifactUri(path)).toBe(uri);
  expect(new URL(uri, 'file:///').href).toMatch(/^file:\/\/\//u);
});
