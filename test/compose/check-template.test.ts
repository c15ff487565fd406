import { describe, expect, test } from '@jest/globals';
import { checkTemplate } from '../../src/compose/check-template.js';
import { createComposer } from '../../src/compose/compose.js';
import { formatDiagnostic } from '../../src/diagnostics/format.js';
import { VIEW_SHAPE } from '../../src/view/view-shape.js';
import { viewOf } from '../view/view-of.js';

const PARTIALS: Readonly<Record<string, string>> = {
  good: '{{year}}',
  unit: '\n  {{name}} {{role}}',
  typo: '{{year}}\n{{#if themes}}{{/if}}',
  self: 'a {{> self}}',
  ping: '{{> pong}}',
  pong: '\n{{> ping}}',
  broken: '{{#if year}}',
  up: '{{@index}}{{@root.year}}{{#each points}}{{../heading}}{{@../index}}{{/each}}',
  out: '{{../year}}{{#each points}}{{../../year}}{{/each}}',
};

const partials = new Map(Object.entries(PARTIALS).map(([name, text]) => [name, { file: `${name}.hbs`, text }]));
const check = (text: string) => checkTemplate({ file: 'a.hbs', text }, partials, VIEW_SHAPE);

/** Each finding as `code found file:line:column`. */
function told(text: string): readonly string[] {
  return check(text).map(({ code, facts, place }) => {
    const at = [place?.file, place?.line, place?.column].filter((part) => part !== undefined).join(':');
    return [code.replace('template.', ''), facts.found ?? '', at].join(' ');
  });
}

describe('a template that keeps to the view', () => {
  test.each([
    '',
    'chữ thường',
    '{{! ghi chú }}{{!-- {{yaer}} --}}',
    '{{year}} {{bloc.name}} {{~conference.date~}}',
    '{{#if theme}}{{theme}}{{else if movements}}{{movements}}{{else}}{{year}}{{/if}}',
    '{{#unless witnessesAbove}}x{{/unless}}{{#if signers}}y{{/if}}',
    '{{#each signers}}{{id}}{{@index}}{{#if @first}}{{/if}}{{#unless @last}},{{/unless}}{{../year}}{{@root.bloc.name}}{{/each}}',
    '{{#each pledge.items}}{{#each points}}{{this}}{{.}}{{../heading}}{{../../year}}{{@../index}}{{/each}}{{else}}{{year}}{{/each}}',
    '{{#each legalBases}}{{#if this}}{{this}}{{/if}}{{/each}}',
    '{{> good}}{{#each units.all}}{{> unit}}{{/each}}',
    '{{> "good"}}',
    '{{#each pledge.items}}{{> up}}{{/each}}',
    '{{this.year}} {{./year}} {{bloc/name}}',
  ])('passes: %p', (template) => {
    expect(told(template)).toEqual([]);
    expect(() => createComposer({ file: 'a.hbs', text: template }, partials)(viewOf())).not.toThrow();
  });
});

describe('a name that is not there', () => {
  test.each([
    ['at the top', '{{yaer}}', 'yaer 1:3'],
    ['below', 'a\n  b {{bloc.nam}}', 'bloc.nam 2:7'],
    ['in if', '{{#if yaer}}x{{/if}}', 'yaer 1:7'],
    ['inside if', '{{#if theme}}\n{{yaer}}{{/if}}', 'yaer 2:3'],
    ['under else', '{{#if theme}}{{else}}\n {{yaer}}{{/if}}', 'yaer 2:4'],
    ['in else if', '{{#if theme}}{{else if yaer}}x{{/if}}', 'yaer 1:24'],
    ['in unless', '{{#unless yaer}}x{{/unless}}', 'yaer 1:11'],
    ['in each', '{{#each item}}x{{/each}}', 'item 1:9'],
    ['inside each', '{{#each signers}}\n  {{nme}}{{/each}}', 'nme 2:5'],
    ['a field of the top inside each', '{{#each signers}}{{year}}{{/each}}', 'year 1:20'],
    ['inside each in each', '{{#each pledge.items}}{{#each points}}{{heading}}{{/each}}{{/each}}', 'heading 1:41'],
    ['one level up', '{{#each signers}}{{../yaer}}{{/each}}', '../yaer 1:20'],
    ['one level too high', '{{../year}}', '../year 1:3'],
    ['two levels too high', '{{#each signers}}{{../../year}}{{/each}}', '../../year 1:20'],
    ['if adds no level', '{{#if theme}}{{../year}}{{/if}}', '../year 1:16'],
    ['from the root', '{{#each signers}}{{@root.yaer}}{{/each}}', '@root.yaer 1:20'],
    ['the count outside each', '{{@index}}', '@index 1:3'],
    ['the first outside each', '{{#if @first}}{{/if}}', '@first 1:7'],
    ['an outer count there is not', '{{#each signers}}{{@../index}}{{/each}}', '@../index 1:20'],
    ['a key', '{{#each signers}}{{@key}}{{/each}}', '@key 1:20'],
    ['a length', '{{signers.length}}', 'signers.length 1:3'],
    ['one of a list', '{{signers.[0].name}}', 'signers.0.name 1:3'],
    ['below a text', '{{year.short}}', 'year.short 1:3'],
    ['what every object has', '{{constructor}}', 'constructor 1:3'],
    ['what every object has, in if', '{{#if bloc.toString}}{{/if}}', 'bloc.toString 1:7'],
    ['what every object has, of each', '{{#each signers}}{{@constructor}}{{/each}}', '@constructor 1:20'],
    ['a name of its own for each', '{{#each signers as |s|}}{{s.name}}{{/each}}', 's.name 1:27'],
  ])('%s', (_, template, at) => {
    const [found, position] = at.split(' ');
    expect(told(template)).toEqual([`unknown-field ${found} a.hbs:${position}`]);
  });

  test('those that are there are told, and the likeliest', () => {
    const [finding] = check('{{#each signers}}{{unti}}{{/each}}');
    expect(finding?.facts).toMatchObject({ suggestion: 'unit' });
    expect(finding?.facts.allowed).toEqual(
      expect.arrayContaining(['id', 'role', 'unit', 'authority', 'title', 'name']),
    );
  });

  test('each is told, not only the first', () => {
    expect(told('{{a}}\n{{b}} {{#if c}}{{d}}{{/if}}')).toEqual([
      'unknown-field a a.hbs:1:3',
      'unknown-field b a.hbs:2:3',
      'unknown-field c a.hbs:2:13',
      'unknown-field d a.hbs:2:18',
    ]);
  });
});

describe('a value used as what it is not', () => {
  test.each([
    ['a list printed', '{{signers}}', 'signers 1:3'],
    ['a record printed', '{{conference}}', 'conference 1:3'],
    ['everything printed', '{{this}}', 'this 1:3'],
    ['a flag printed', '{{witnessesAbove}}', 'witnessesAbove 1:3'],
    ['the first printed', '{{#each signers}}{{@first}}{{/each}}', '@first 1:20'],
    ['each of a text', '{{#each year}}x{{/each}}', 'year 1:9'],
    ['each of a record', '{{#each units}}x{{/each}}', 'units 1:9'],
    ['if of a record', '{{#if conference}}x{{/if}}', 'conference 1:7'],
    ['a list in a list printed', '{{#each pledge.items}}\n{{points}}{{/each}}', 'points 2:3'],
  ])('%s', (_, template, at) => {
    const [found, position] = at.split(' ');
    expect(told(template)).toEqual([`wrong-kind ${found} a.hbs:${position}`]);
  });
});

describe('what templates may not do', () => {
  test.each([
    ['an unknown helper', '{{#with conference}}x{{/with}}', 'with', '1:1'],
    ['an unknown helper in a line', 'a\n {{lookup units "all"}}', 'lookup', '2:4'],
    ['a helper as a value', '{{upper theme}}', 'upper', '1:3'],
    ['a field as a block', '{{#theme}}x{{/theme}}', 'theme', '1:1'],
    ['a field as an inverse block', '{{^theme}}x{{/theme}}', 'theme', '1:1'],
    ['three braces', 'a {{{theme}}}', '{{{ }}}', '1:3'],
    ['an ampersand', '{{& theme}}', '{{{ }}}', '1:1'],
    ['if of nothing', '{{#if}}x{{/if}}', 'if', '1:1'],
    ['if of two', '{{#if theme year}}x{{/if}}', '#if theme …', '1:1'],
    ['if of words', '{{#if "a"}}x{{/if}}', 'if', '1:1'],
    ['if of a call', '{{#if (theme)}}x{{/if}}', 'if', '1:1'],
    ['each with a setting', '{{#each signers a=1}}x{{/each}}', '#each signers …', '1:1'],
    ['a field with a setting', '{{theme a=1}}', 'theme', '1:3'],
    ['words', '{{"theme"}}', 'theme', '1:3'],
    ['a number', '{{5}}', '5', '1:3'],
    ['a truth', '{{true}}', 'true', '1:3'],
    ['a partial of something', '{{> unit signers}}', '> unit …', '1:1'],
    ['a partial with a setting', '{{> good year=2}}', '> good …', '1:1'],
    ['a partial around something', '{{#> good}}x{{/good}}', 'PartialBlockStatement', '1:1'],
    ['a partial of its own', '{{#*inline "x"}}y{{/inline}}', 'DecoratorBlock', '1:1'],
    ['a decorator', '{{* x}}', 'Decorator', '1:1'],
    ['a raw block', '{{{{raw}}}}{{x}}{{{{/raw}}}}', 'raw', '1:1'],
  ])('%s', (_, template, found, position) => {
    expect(told(template)).toEqual([`unknown-helper ${found} a.hbs:${position}`]);
  });
});

describe('partials', () => {
  test.each([
    ['an unknown one', 'a\n{{> godo}}', ['unknown-partial godo a.hbs:2:1']],
    ['one whose name is worked out', '{{> (lookup . "x")}}', ['unknown-partial  a.hbs:1:1']],
    ['a mistake in one stands in its own file', '{{> typo}}', ['unknown-field themes typo.hbs:2:7']],
    [
      'a mistake is told once, however often it is called',
      '{{> typo}}{{> typo}}',
      ['unknown-field themes typo.hbs:2:7'],
    ],
    [
      'one called where its fields are not',
      '{{> unit}}',
      ['unknown-field name unit.hbs:2:5', 'unknown-field role unit.hbs:2:14'],
    ],
    ['one that calls itself', '{{> self}}', ['unknown-partial self self.hbs:1:3']],
    [
      'one that looks out of itself',
      '{{#each pledge.items}}{{> out}}{{/each}}',
      ['unknown-field ../year out.hbs:1:3', 'unknown-field ../../year out.hbs:1:30'],
    ],
    ['two that call each other', '{{> ping}}', ['unknown-partial ping pong.hbs:2:1']],
    ['one that cannot be read', 'a {{> broken}}', ['syntax  broken.hbs:1:13']],
  ])('%s', (_, template, findings) => {
    expect(told(template)).toEqual(findings);
  });

  test('the likeliest is told', () => {
    expect(check('{{> godo}}')[0]?.facts).toMatchObject({ found: 'godo', suggestion: 'good' });
  });
});

describe('a template that cannot be read', () => {
  test.each([
    ['left open', 'a\n{{#if year}}\nb', 'a.hbs:3:2', 'chưa được đóng bằng “{{/…}}”'],
    ['closed wrongly', 'a\n  {{#if year}}b{{/each}}', 'a.hbs:2:6', '“{{#if}}” mở ở đây lại đóng bằng “{{/each}}”'],
    ['closed without opening', '{{/if}}', 'a.hbs:1:1', 'đóng một khối chưa mở'],
    ['broken off', '\n\n {{year', 'a.hbs:3:4', 'thiếu “}}”'],
    ['one brace short', '{{year}', 'a.hbs:1:7', 'thiếu “}}”'],
    ['one brace too many', '{{year}}}', 'a.hbs:1:7', 'ngoặc mở và ngoặc đóng'],
    ['a note left open', 'a {{!-- b', 'a.hbs:1', 'chưa được đóng'],
    ['two else', '{{#if year}}\n{{else}}\n{{else}}{{/if}}', 'a.hbs:3:1', '“{{else}}”'],
    ['far into a line', `${'Đoàn kết '.repeat(9)}{{#if year}}x {{}}`, 'a.hbs:1:98', 'thiếu một tên'],
    ['nothing inside', 'a\n{{}}', 'a.hbs:2:3', 'thiếu một tên'],
    ['a stray sign', '{{year;}}', 'a.hbs:1:3', 'ký tự không dùng được'],
  ])('%s', (_, template, at, words) => {
    expect(told(template)).toEqual([`syntax  ${at}`]);
    const said = check(template).map(formatDiagnostic).join();
    expect(said).toContain(words);
    expect(said).not.toMatch(/error|Expecting|match|line/u);
  });
});
