import { describe, expect, test } from '@jest/globals';
import { checkMarkup } from '../../src/markup/check-markup.js';

/** Each finding as `code element found line:column`. */
const told = (text: string) =>
  checkMarkup(text, 'a.hbs').map(({ code, facts, place }) => {
    expect(place?.file).toBe('a.hbs');
    const words = [code.replace('template.', ''), facts.element, facts.found, facts.detail].filter(Boolean);
    return `${words.join(' ')} ${place?.line}:${place?.column}`;
  });

describe('a template that keeps to the vocabulary', () => {
  test.each([
    '',
    'chữ',
    '<p>chữ <blank field="x" size="short"/></p>',
    '<p>{{theme}}</p>',
    '<p>a <b>b <blank field="x"/></b></p>',
    '<document>{{> letterhead}}<p>{{#if a}}x{{else}}y{{/if}}</p></document>',
    '<signatures{{#if columns}} columns="{{columns}}"{{/if}}>{{#each signers}}{{> signer}}{{/each}}</signatures>',
    '<signer id="{{id}}" authority="{{authority}}"><name>{{name}}</name></signer>',
    '<heading level="{{level}}">a</heading>',
    '<list style="{{#if a}}arabic{{/if}}"><item><heading>a</heading>b<p>c</p><list/></item></list>',
    '{{!-- <wrong> }} <p> --}}<p>a</p>',
    '{{! <wrong> }}<p>a</p>',
    '{{#if a}}<p>a</p>{{else}}<p>b</p>{{/if}}',
    '{{#if (eq a "<b>")}}<p>a</p>{{/if}}',
    '<table><column share="8" align="center"/><head><row><cell columns="2">a</cell></row></head><row><cell rows="2">b</cell></row></table>',
    '<section numbered="no"><heading>a</heading><section><heading>b</heading><table/></section><cut/></section>',
    '<closing recipients="{{#if a}}below{{/if}}"><recipients/><signatures/></closing>',
    '<row group="{{#if a}}yes{{/if}}"><cell align="center"><p>a</p></cell></row>',
    '<recipients>\n  {{#each recipients}}<recipient>{{this}}</recipient>{{/each}}\n</recipients>',
  ])('passes: %s', (template) => {
    expect(told(template)).toEqual([]);
  });
});

describe('a template that does not', () => {
  test.each([
    ['an element left open', '<document>\n  <p>{{a}}\n</document>', ['unclosed-element p 2:3']],
    ['one opened in an if', '{{#if aaaa}}<p>{{/if}}', ['unclosed-element p 1:13']],
    ['a wrong sign', '<p>{{a}} & {{b}}</p>', ['syntax & → &amp; 1:10']],
    ['an unknown element', '<document>\n\n  <para>a</para></document>', ['unknown-element para para 3:3']],
    ['an unknown element after a mustache', '{{#if theme}}<i>a</i>{{/if}}', ['unknown-element i i 1:14']],
    ['after a mustache of several lines', '{{!-- a\nb\n --}} <i/>', ['unknown-element i i 3:7']],
    ['a title in a section', '<section><title/></section>', ['wrong-place title title 1:10']],
    ['a closing in a section', '<section><closing/></section>', ['wrong-place closing closing 1:10']],
    ['an annex in an annex', '<appendix><appendix/></appendix>', ['wrong-place appendix appendix 1:11']],
    ['words in a section', '<section><heading>a</heading>b</section>', ['wrong-text section b 1:1']],
    ['what is neither yes nor no', '<appendix landscape="true"/>', ['wrong-attribute appendix landscape="true" 1:1']],
    ['stress where all is stressed', '<subject>a <b>b</b></subject>', ['wrong-place b b 1:12']],
    ['what every object has', '<toString/>', ['unknown-element toString toString 1:1']],
    ['what every object has, with attributes', '<constructor a="1"/>', ['unknown-element constructor constructor 1:1']],
    ['an element in the wrong place', '<document>\n <item>a</item></document>', ['wrong-place item item 2:2']],
    ['a paragraph in a paragraph', '<p>a<p>b</p></p>', ['wrong-place p p 1:5']],
    ['an unknown attribute', '<p bold="1">a</p>', ['wrong-attribute p bold 1:1']],
    ['an unknown code', '<list style="roma"/>', ['wrong-attribute list style="roma" 1:1']],
    ['a code that only looks like one', '<heading level="4">a</heading>', ['wrong-attribute heading level="4" 1:1']],
    ['words where none may stand', '<list> chữ <item>a</item></list>', ['wrong-text list chữ 1:1']],
    [
      'words between signers',
      '<signatures><heading>a</heading>\nchữ\n</signatures>',
      ['wrong-text signatures chữ 1:1'],
    ],
    [
      'all of it at once',
      '<document>\n<x/><p y="1">a</p>\n<row/></document>',
      ['unknown-element x x 2:1', 'wrong-attribute p y 2:5', 'wrong-place row row 3:1'],
    ],
  ])('is told %s', (_, template, findings) => {
    expect(told(template)).toEqual(findings);
  });

  test('with what may stand there, and the likeliest', () => {
    const [unknown] = checkMarkup('<document><tabel/></document>', 'a.hbs');
    expect(unknown?.facts).toMatchObject({ suggestion: 'table', allowed: expect.arrayContaining(['p', 'table']) });
    const [place] = checkMarkup('<list><p>a</p></list>', 'a.hbs');
    expect(place?.facts).toMatchObject({ parent: 'list', allowed: ['item'] });
    const [code] = checkMarkup('<list style="roma"/>', 'a.hbs');
    expect(code?.facts.allowed).toEqual(['roman', 'arabic', 'letter', 'dash']);
  });
});
