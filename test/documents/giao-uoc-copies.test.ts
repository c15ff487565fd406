import { describe, expect, test } from '@jest/globals';
import { makePaper } from '../../src/pipeline/make-paper.js';
import { ordersOf } from '../../src/pipeline/paper-order.js';
import { printTree } from '../../src/tree/print-tree.js';
import { bloc } from '../model/bloc.js';
import { loaded } from '../support/loaded.js';
import { projectResources } from '../support/resources.js';
import { unwrap } from '../support/unwrap.js';

const resources = await projectResources();

/** The nodes of each pledge made, and of which unit it is. */
function pledges(says: object = {}) {
  const kind = resources.registry.kinds.get('giao-uoc');
  const year = loaded(bloc(says));
  return (kind === undefined ? [] : ordersOf(year, kind, false)).map((order) => {
    const { tree } = unwrap(makePaper(year, order, resources));
    const isNote = ({ type }: { readonly type: string }) => type === 'note';
    return {
      notes: printTree({ ...tree, nodes: tree.nodes.filter(isNote) }),
      rest: printTree({ ...tree, nodes: tree.nodes.filter((node) => !isNote(node)) }),
    };
  });
}

describe('the pledge', () => {
  const [ofBloc, ...others] = pledges();

  test('is one for the whole bloc, of nobody in particular', () => {
    expect(others).toEqual([]);
    expect(ofBloc?.notes).not.toContain('Bản của');
  });

  test('says whose copy it is when each unit asks for one, and nothing else changes', () => {
    const copies = pledges({ documents: { 'giao-uoc': { per: 'unit' } } });
    expect(copies).toHaveLength(2);
    expect(copies.map(({ notes }) => /Bản của (.*)\./u.exec(notes)?.[1])).toEqual(['Sở Nội vụ', 'Sở Y tế']);
    expect(copies.map(({ rest }) => rest)).toEqual([ofBloc?.rest, ofBloc?.rest]);
  });
});
