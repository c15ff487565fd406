import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { pagesFrom } from '../../../src/batch/signing/pages-from.js';
import type { Tag } from '../../../src/pages/types.js';
import { smallPaper } from '../small-paper.js';

const idsBelow = ({ id, children }: Tag): readonly number[] => [id, ...children.flatMap(idsBelow)];

test('the last pages of a paper are as they were, and only what stands on them is in the structure', () => {
  fc.assert(
    fc.property(fc.nat(20), fc.nat(3), fc.nat(), (count, signers, some) => {
      const paper = smallPaper('a', count, signers);
      const first = some % paper.pages.length;
      const rest = pagesFrom(paper, first);
      expect(rest.pages).toEqual(paper.pages.slice(first));
      const used = new Set(
        rest.pages.flatMap(({ items }) => items.flatMap((item) => (item.type === 'line' ? [] : (item.tag ?? [])))),
      );
      const kept = idsBelow(rest.tags);
      expect(kept).toEqual(expect.arrayContaining([...used]));
      expect(kept.filter((id) => idsBelow(paper.tags).includes(id))).toEqual(kept);
      const leaves = (tag: Tag): readonly Tag[] => (tag.children.length === 0 ? [tag] : tag.children.flatMap(leaves));
      if (first > 0) for (const { id } of leaves(rest.tags)) expect(used).toContain(id);
      expect(rest.tags.children.some(({ role }) => role === 'H1')).toBe(first === 0);
      expect(rest.outline).toEqual(first === 0 ? paper.outline : []);
    }),
  );
});
