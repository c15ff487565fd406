import { expect, test } from '@jest/globals';
import { LAYOUTS } from '../../src/layouts/layouts.js';
import { stylesFor } from '../../src/lower/styles-for.js';
import type { Node } from '../../src/tree/nodes.js';

const DIVISION = { heading: [], body: [] } as const;
const ROLES = ['kind', 'division', 'heading1', 'heading2', 'itemHeading', 'body'];

const rolesIn = (node: Node, regime: 'state' | 'party') => {
  const styles = stylesFor({ nodes: [node] }, LAYOUTS[regime]);
  return ROLES.map((id) => styles[id]?.role);
};

test.each(['state', 'party'] as const)(
  'headings stand below the parts of a paper, where it has parts: %s',
  (regime) => {
    const chapters = ['heading1', 'heading2', 'heading2', 'heading3', 'heading2', 'text'];
    const parts = ['heading1', 'heading2', 'heading3', 'heading4', 'heading3', 'text'];
    expect(rolesIn({ type: 'chapter', ...DIVISION }, regime)).toEqual(chapters);
    expect(rolesIn({ type: 'part', ...DIVISION }, regime)).toEqual(parts);
  },
);
