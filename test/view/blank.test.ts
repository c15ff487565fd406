import { expect, test } from '@jest/globals';
import { Blank, orBlank, Phrase } from '../../src/view/blank.js';

test('a gap prints an element that knows its field and size', () => {
  expect(new Blank('units[0].name').toHTML()).toBe('<blank field="units[0].name" size="medium"/>');
  expect(new Blank('year', 'short').toHTML()).toBe('<blank field="year" size="short"/>');
});

test('neither the field of a gap nor the words of a phrase can become markup', () => {
  expect(new Blank('documents["a<b&c"].number').toHTML()).toBe(
    '<blank field="documents[&quot;a&lt;b&amp;c&quot;].number" size="medium"/>',
  );
  const phrase = new Phrase(['R&D <b> ', new Blank('x', 'line'), ' {{y}}']);
  expect(phrase.toHTML()).toBe('R&amp;D &lt;b&gt; <blank field="x" size="line"/> {{y}}');
});

test('a value stands, its absence is a gap', () => {
  expect(orBlank('a', 'x')).toBe('a');
  expect(orBlank(undefined, 'x', 'long')).toEqual(new Blank('x', 'long'));
});
