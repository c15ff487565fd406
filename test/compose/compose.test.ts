import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { createComposer } from '../../src/compose/compose.js';
import { parseDocument } from '../../src/markup/parse-document.js';
import { viewOf } from '../view/view-of.js';

const source = (text: string, file = 'a.hbs') => ({ file, text });
const compose = (text: string, says: object = {}, partials: Readonly<Record<string, string>> = {}) =>
  createComposer(
    source(text),
    new Map(Object.entries(partials).map(([name, body]) => [name, source(body, name)])),
  )(viewOf(says));

const item = (heading: string, points: readonly string[] = []) => ({ heading, text: 'x', points });

describe('a gap counts as absent', () => {
  test.each([
    ['if', '{{#if theme}}có{{else}}không{{/if}}'],
    ['unless', '{{#unless theme}}không{{else}}có{{/unless}}'],
    ['else if', '{{#if theme}}có{{else if movements}}có{{else}}không{{/if}}'],
  ])('in %s', (_, template) => {
    expect(compose(template)).toBe('không');
    expect(compose(template, { theme: 'Kỷ cương' })).toBe('có');
  });

  test('so does an empty text, an empty list and what is not so', () => {
    const flags = '{{#if document.hasNumber}}số{{/if}}{{#if signers}}ký{{/if}}{{#if targets}}bảng{{/if}}';
    expect(compose(flags)).toBe('ký');
    expect(compose(flags, { units: [{ name: 'Một' }] })).toBe('ký');
    const notes = '{{#each targets}}{{#if note}}{{note}}{{else}}-{{/if}}{{/each}}';
    expect(compose(notes, { targets: [{ content: 'A' }, { content: 'B', note: '0' }] })).toBe('-0');
  });

  test('words with a gap among them are there', () => {
    expect(compose('{{#if conference.date}}có{{/if}}')).toBe('có');
  });
});

describe('where functions cannot be made of texts', () => {
  test('each template and partial is evaluated once, and says the same', () => {
    const evaluated: string[] = [];
    const evaluate = (expression: string): unknown => {
      evaluated.push(expression);
      return new Function(`return (${expression});`)();
    };
    const partials = new Map([['chung', source('{{year}}', 'chung')]]);
    const [one, other] = [source('{{>chung}}: {{theme}}'), source('{{>chung}}')];
    expect(createComposer(one, partials, evaluate)(viewOf({ theme: '<b>' }))).toBe('2023: “&lt;b&gt;”');
    expect(createComposer(other, partials, evaluate)(viewOf({}))).toBe('2023');
    expect(evaluated).toHaveLength(3);
  });
});

describe('each', () => {
  const says = { pledge: { items: [item('A', ['1', '2']), item('B'), item('C', ['3'])] } };

  test('knows index, first and last', () => {
    const template =
      '{{#each pledge.items}}{{@index}}{{heading}}{{#if @first}}!{{/if}}{{#unless @last}},{{/unless}}{{/each}}';
    expect(compose(template, says)).toBe('0A!,1B,2C');
  });

  test('inside each, and what is around it', () => {
    const template =
      '{{#each pledge.items}}{{#each points}}{{@../index}}{{@index}}{{../heading}}{{this}}{{@root.year}}{{../../year}} {{/each}}{{/each}}';
    expect(compose(template, says)).toBe('00A120232023 01A220232023 20C320232023 ');
  });

  test('of nothing prints what stands under else, seen from outside', () => {
    expect(compose('{{#each targets}}x{{else}}{{year}}{{/each}}')).toBe('2023');
  });
});

describe('nothing of the data becomes markup', () => {
  test('it prints as typed', () => {
    expect(compose('{{bloc.name}}', { bloc: { name: '<b>&{{x}}' } })).toBe('&lt;b&gt;&amp;{{x}}');
    expect(compose('{{bloc.name}}', { bloc: { name: '{{{year}}} {{> p}}' } })).toBe('{{{year}}} {{&gt; p}}');
  });

  test('whatever it is, it comes back from the markup as it was', () => {
    const hostile = fc.string({ unit: fc.constantFrom(...'a<>&"\'`={}/#!-[] ẩ;'), minLength: 1 });
    fc.assert(
      fc.property(hostile, (text) => {
        fc.pre(text.trim() !== '');
        const view = viewOf({ bloc: { name: text }, units: [{ id: text, name: 'A' }, { name: 'B' }] });
        const template =
          '<document><p>{{bloc.name}}</p><signatures>{{#each signers}}<signer id="{{id}}"/>{{/each}}</signatures></document>';
        const tree = parseDocument(createComposer(source(template), new Map())(view), 'a.hbs');
        const folded = text.replace(/\s+/gu, ' ').trim();
        expect(tree).toMatchObject({
          ok: true,
          value: {
            nodes: [{ content: [{ type: 'text', text: folded }] }, { signers: [{ id: folded }, {}] }],
          },
        });
      }),
    );
  });

  test('a gap is an element', () => {
    expect(compose('{{theme}}')).toBe('<blank field="theme" size="line"/>');
    expect(compose('{{conference.date}}')).toBe(
      'ngày <blank field="conference.date" size="short"/> tháng <blank field="conference.date" size="short"/> năm <blank field="conference.date" size="short"/>',
    );
  });
});

describe('partials', () => {
  test('see what their caller sees', () => {
    const partials = {
      item: '{{heading}} {{@index}}{{@root.year}}{{> dot}}',
      dot: '{{#each points}}{{this}}{{../heading}}{{@../index}}{{/each}}.',
    };
    const says = { pledge: { items: [item('A', ['p'])] } };
    expect(compose('{{#each pledge.items}}{{> item}}{{/each}}', says, partials)).toBe('A 02023pA0.');
  });

  test('are not indented like the line that calls them', () => {
    expect(compose('<p>\n    {{> two}}\n</p>', {}, { two: 'a\nb' })).toBe('<p>\n    a\nb</p>');
  });
});

test('a name that slips past the check still does not print as nothing', () => {
  expect(() => compose('{{yaer}}')).toThrow(/yaer/u);
});
