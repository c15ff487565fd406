import { expect, test } from '@jest/globals';
import { Store } from '../../../../src/page/ui/desk/store.js';

const drawn = () => new Promise((resolve) => setTimeout(resolve));

test('a part is drawn at once, and again only when what it picked is another', async () => {
  const store = new Store();
  const told: string[] = [];
  store.watch(
    ({ told: words }) => [words],
    (state) => told.push(state.told),
  );
  expect(told).toEqual(['']);
  store.set({ view: 'blocs' });
  await drawn();
  expect(told).toEqual(['']);
  store.set({ told: 'one' });
  store.set({ told: 'two' });
  expect(told).toEqual(['']);
  await drawn();
  expect(told).toEqual(['', 'two']);
});

test('what is changed and changed back is not drawn', async () => {
  const store = new Store();
  let draws = 0;
  store.watch(
    ({ side }) => [side],
    () => {
      draws += 1;
    },
  );
  store.set({ side: false });
  store.set({ side: true });
  await drawn();
  expect(draws).toBe(1);
});
