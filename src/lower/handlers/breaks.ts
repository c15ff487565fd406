import type { Handler } from '../handler.js';

/** What follows begins a new page. */
export const pageBreak: Handler<'page-break'> = () => [{ type: 'break' }];

/** The line to cut along. */
export const cut: Handler<'cut'> = (_, { layout, width }) => {
  const { share, ...drawn } = layout.cut;
  return [{ type: 'rule', width: share * width, ...drawn, dashed: true }];
};
