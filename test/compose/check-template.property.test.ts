import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { checkTemplate } from '../../src/compose/check-template.js';
import { createComposer } from '../../src/compose/compose.js';
import { VIEW_SHAPE } from '../../src/view/view-shape.js';
import { FULL } from '../model/bloc.js';
import { viewOf } from '../view/view-of.js';

/** What each kind of scope mostly holds: texts, and lists with the scope of their items. */
const SCOPES = {
  top: {
    texts: ['year', 'bloc.name', 'theme', '@root.theme', './year'],
    lists: { signers: 'thing', 'units.all': 'thing', 'pledge.items': 'item', legalBases: 'word' },
  },
  thing: { texts: ['name', 'this.name', '@index', '@root.year', '../year'], lists: { '@root.signers': 'thing' } },
  item: { texts: ['heading', '@index', '../year'], lists: { points: 'word', paragraphs: 'word' } },
  word: { texts: ['this', '.', '@index', '@../index', '../heading', '../../year'], lists: { '../points': 'word' } },
} as const;

const STRAY = ['yaer', 'name', '../year', '../../year', '@../index', '@index', 'conference', 'constructor', 'signers'];

type Bodies = Readonly<Record<keyof typeof SCOPES, string>>;

/** Bodies of templates for each kind of scope; now and then a path strays. */
const bodies = fc.letrec<Bodies>((tie) => {
  const path = (own: readonly string[]) =>
    fc.oneof({ weight: 15, arbitrary: fc.constantFrom(...own) }, { weight: 1, arbitrary: fc.constantFrom(...STRAY) });
  const body = (scope: keyof typeof SCOPES) => {
    const { texts, lists } = SCOPES[scope];
    const loops = Object.entries(lists).map(([list, of]) =>
      tie(of).map((inner) => `{{#each ${list}}}${inner}{{/each}}`),
    );
    const choice = fc
      .tuple(path([...texts, ...Object.keys(lists)]), tie(scope), tie(scope))
      .map(([of, then, other]) => `{{#if ${of}}}${then}{{else}}${other}{{/if}}`);
    const call = fc.constantFrom('{{> one}}', '{{> two}}');
    const text = path(texts).map((of) => `{{${of}}}`);
    const statement = fc.oneof({ maxDepth: 4 }, text, call, choice, ...loops);
    return fc.array(statement, { minLength: 1, maxLength: 2 }).map((parts) => parts.join(''));
  };
  return { top: body('top'), thing: body('thing'), item: body('item'), word: body('word') };
});

const partial = fc.oneof(bodies.top, bodies.thing, bodies.item, bodies.word);

const views = [viewOf(FULL), viewOf(), viewOf({ unitsComplete: false })];

test('what the check lets pass can be composed of any data', () => {
  let passed = 0;
  fc.assert(
    fc.property(bodies.top, partial, partial, (main, one, two) => {
      const source = (body: string, file: string) => ({ file, text: body });
      const partials = new Map([
        ['one', source(one, 'one.hbs')],
        ['two', source(two, 'two.hbs')],
      ]);
      if (checkTemplate(source(main, 'main.hbs'), partials, VIEW_SHAPE).length > 0) return;
      passed += 1;
      for (const view of views)
        expect(createComposer(source(main, 'main.hbs'), partials)(view)).not.toContain('[object');
    }),
    { numRuns: 1000 },
  );
  expect(passed).toBeGreaterThan(60);
});
