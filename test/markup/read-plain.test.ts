import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { parseXml } from '../../src/markup/parse-xml.js';
import { readPlain } from '../../src/markup/read-plain.js';

describe('what templates compose is read as XML', () => {
  test.each([
    '',
    'chữ',
    ' <document>\n  <p>a > b</p>\n</document>\n',
    '<p>R&amp;D &lt;b&gt; &quot;x&quot; &#x27;y&#x27; &#x60; 1 &#x3D; 1</p>',
    '<p>a <blank field="documents.a&amp;b.date" size="short"/> b</p><cut/><cut />',
    '<row group="" total="yes" ><cell/></row>',
    '<a><b><c/></b>ấ ề</a><d>\tx</d>',
  ])('%s', (text) => {
    const { roots, problems } = parseXml(text);
    expect(problems).toEqual([]);
    expect(readPlain(text)).toEqual(roots);
  });
});

describe('the parser of all XML has the word on', () => {
  test.each([
    ['an element left open', '<p>a'],
    ['one closed in the wrong order', '<a><b></a></b>'],
    ['one closed without being opened', 'a</p>'],
    ['a closing tag with more than its name', '<p>a</p/>'],
    ['an attribute that stands twice', '<p a="1" a="2"/>'],
    ['an attribute in single quotes', "<p a='1'/>"],
    ['a tag sign in an attribute', '<p a="<b>"/>'],
    ['a line end in an attribute', '<p a="1\n2"/>'],
    ['a plain &', '<p>R&D</p>'],
    ['an entity of no template', '<p>&#273;</p>'],
    ['a comment', '<!-- a --><p/>'],
    ['a section of plain text', '<p><![CDATA[a]]></p>'],
    ['a declaration', '<?xml version="1.0"?><p/>'],
    ['the end of such a section alone', '<p>]]></p>'],
    ['line ends of Windows', '<p>\r\n</p>'],
    ['a character that no XML holds', '<p>\u0001</p>'],
    ['half a character', '<p>\ud83d</p>'],
  ])('%s', (_, text) => {
    expect(readPlain(text)).toBeUndefined();
  });
});

test('whatever the text, it is read as XML or not at all', () => {
  const pieces = [
    '<p>',
    '</p>',
    '<b c="',
    '"',
    '/>',
    '&',
    '&amp;',
    ';',
    ' ',
    '\n',
    'x',
    '<',
    '>',
    '=',
    ']]>',
    '/',
    'đ',
  ];
  const most = fc.array(fc.constantFrom('<p>', '</p>', '<b/>', '<b c="x">', '</b>', 'a &lt; b', ' '), {
    maxLength: 10,
  });
  const any = fc.array(fc.constantFrom(...pieces), { maxLength: 12 });
  let read = 0;
  fc.assert(
    fc.property(fc.oneof(most, any), (parts) => {
      const text = parts.join('');
      const plain = readPlain(text);
      if (plain === undefined) return;
      read += 1;
      expect({ roots: plain, problems: [] }).toEqual(parseXml(text));
    }),
    { numRuns: 2000 },
  );
  expect(read).toBeGreaterThan(100);
});
