import { expect, test } from '@jest/globals';
import { parseXml } from '../../src/xml/parse-xml.js';

test('names have the prefixes asked for, or their namespaces', () => {
  const root = parseXml(
    '<x:a xmlns:x="urn:x" xmlns:y="urn:y" x:b="1" c="2"><y:d/></x:a>',
    new Map([
      ['urn:x', 'w:'],
      ['', ''],
    ]),
  );
  expect(root).toMatchObject({ name: 'w:a', prefix: 'x', children: [{ name: '{urn:y}d', prefix: 'y' }] });
  expect(root?.attributes.get('w:b')).toBe('1');
  expect(root?.attributes.get('c')).toBe('2');
});

test('text in CDATA is text', () => {
  expect(parseXml('<a>1 &lt; <![CDATA[2 & ]]>3</a>')?.text).toBe('1 < 2 & 3');
});

test('text longer than is read at once', () => {
  expect(parseXml(`<a>${'ệ'.repeat(200_000)}</a>`)?.text).toHaveLength(200_000);
});

const nested = (count: number) => `${'<a>'.repeat(count)}${'</a>'.repeat(count)}`;

test.each([
  ['not closed', '<a><b></a>'],
  ['an unknown prefix', '<x:a/>'],
  ['no element', ' '],
  ['too deep', nested(251)],
])('nothing of what is %s', (_, text) => {
  expect(parseXml(text)).toBeUndefined();
});

test('as deep as is read', () => {
  expect(parseXml(nested(250))).toBeDefined();
});
