import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { inOrder } from '../../../src/check/search/in-order.js';

test('places come in order, as often as they were found', () => {
  fc.assert(
    fc.property(fc.array(fc.nat(), { maxLength: 50 }), (places) => {
      expect([...inOrder((add) => places.forEach(add))]).toEqual(places.toSorted((a, b) => a - b));
    }),
  );
});

test('a search among thousands of places may ask another', () => {
  const many = Array.from({ length: 3000 }, (_, index) => 3000 - index);
  const all = inOrder((add) => {
    many.forEach(add);
    inOrder((inner) => many.forEach(inner)).forEach(add);
  });
  expect([...all]).toEqual(many.toReversed().flatMap((place) => [place, place]));
});
