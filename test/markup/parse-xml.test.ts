import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { Content } from '../../src/markup/element.js';
import { parseXml } from '../../src/markup/parse-xml.js';
import { positionIn } from '../../src/markup/position-in.js';

const placeIn = (text: string, offset: number) => {
  const { line, column } = positionIn(text, offset);
  return `${line}:${column}`;
};

/** Each element as `name line:column`, in reading order. */
function places(content: Content, text: string): readonly string[] {
  return content.flatMap((node) =>
    typeof node === 'string' ? [] : [`${node.name} ${placeIn(text, node.offset)}`, ...places(node.children, text)],
  );
}

const problem = (text: string) => {
  const [first, ...more] = parseXml(text).problems;
  expect(more).toEqual([]);
  return first && `${first.kind} ${first.detail} ${placeIn(text, first.offset)}`;
};

describe('an element', () => {
  test.each([
    ['at the start', '<p/>', ['p 1:1']],
    ['after text', 'ab <p/>', ['p 1:4']],
    ['on a later line', '\n\n  <p/>', ['p 3:3']],
    ['after line ends of Windows', '\r\n <p/>', ['p 2:2']],
    ['with attributes', ' <p a="1"/><q/>', ['p 1:2', 'q 1:12']],
    ['over several lines', '<p\n  a="1"\n><q\n/></p>', ['p 1:1', 'q 3:2']],
    ['with a space before its end', '<p ><q /></p >', ['p 1:1', 'q 1:5']],
    ['inside others', '<a>\n <b><c/></b>\n</a><d/>', ['a 1:1', 'b 2:2', 'c 2:5', 'd 3:5']],
    ['after letters with marks', '<a>ấ ề ữ<b/></a>', ['a 1:1', 'b 1:9']],
    ['after a comment', '<!-- <x> --><p/>', ['p 1:13']],
  ])('%s knows where it opens', (_, text, expected) => {
    expect(parseXml(text).problems).toEqual([]);
    expect(places(parseXml(text).roots, text)).toEqual(expected);
  });

  test('keeps its attributes and its text, entities read', () => {
    expect(parseXml('<p a="&quot;1&amp;2" b=\'&#x27;\'>R&amp;D &lt;b&gt;<![CDATA[<c>]]> &#273;</p>')).toMatchObject({
      roots: [{ name: 'p', attributes: { a: '"1&2', b: "'" }, children: ['R&D <b>', '<c>', ' đ'] }],
      problems: [],
    });
  });
});

describe('markup that is not well-formed', () => {
  test.each([
    ['left open at the end', 'a <p>b', 'unclosed p 1:3'],
    ['left open inside', '<document>\n  <p>a\n</document>', 'unclosed p 2:3'],
    ['the innermost of several', '<a>\n<b>\n<c>', 'unclosed c 3:1'],
    ['closed in the wrong order', '<a><b></a></b>', 'unclosed b 1:4'],
    ['closed without being opened', 'x</p>', 'syntax unmatched closing tag: p. 1:6'],
    ['the same attribute twice', '<p a="1" a="2"/>', 'syntax duplicate attribute: a. 1:17'],
    ['a name in no list', '<p>\n&nbsp;</p>', 'syntax undefined entity. 2:7'],
    ['a plain & at the end', '<p>R&D</p>', 'syntax & → &amp; 1:5'],
    ['a plain & far before the next ;', '<p>a\n & b</p><p>c; d</p>', 'syntax & → &amp; 2:2'],
    ['a plain & in an attribute', '<p a="R&D"/>', 'syntax & → &amp; 1:8'],
    ['a plain <', '<p>1 < 2</p>', 'syntax disallowed character in tag name 1:8'],
    [
      'a declaration',
      '<p/><?xml version="1.0"?>',
      'syntax an XML declaration must be at the start of the document. 1:11',
    ],
  ])('%s is told once, where it is', (_, text, told) => {
    expect(problem(text)).toBe(told);
  });

  test('a plain & in a comment is no problem', () => {
    expect(problem('<!-- R&D --><p>a</p>')).toBeUndefined();
  });
});

test('whatever the text, nothing is thrown', () => {
  const piece = fc.constantFrom(
    '<p>',
    '</p>',
    '<a b="',
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
    '<!--',
    '-->',
    ']]>',
    '\u{1f600}',
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
      const { roots, problems } = parseXml(pieces.join(''));
      expect(problems.length).toBeLessThan(2);
      for (const { offset } of problems) expect(offset).toBeLessThanOrEqual(pieces.join('').length);
      expect(Array.isArray(roots)).toBe(true);
    }),
    { numRuns: 500 },
  );
});
