import type { Inline, Inlines } from '../../src/tree/inlines.js';
import type { DocumentTree } from '../../src/tree/nodes.js';

/** A piece of text. */
export function text(words: string): Inline {
  return { type: 'text', text: words };
}

/** A gap. */
export function gap(field: string): Inline {
  return { type: 'blank', field, size: 'medium' };
}

/** A line of text and nothing else. */
export function line(words: string): Inlines {
  return [text(words)];
}

/** A paper with every node and every part of a node; its texts are `01`, `02` … in reading order. */
export function everything(): DocumentTree {
  let last = 0;
  const next = (): Inlines => {
    last += 1;
    return line(String(last).padStart(2, '0'));
  };
  return {
    nodes: [
      {
        type: 'letterhead',
        superior: next(),
        issuer: next(),
        number: { value: next(), kind: next(), issuer: next() },
        place: next(),
        date: next(),
        draft: next(),
      },
      { type: 'title', kind: next(), author: next(), subjects: [next(), next()], theme: next() },
      { type: 'addressees', use: 'report', items: [next(), next()] },
      { type: 'legal-bases', items: [next(), next()] },
      { type: 'p', content: next() },
      { type: 'note', content: next() },
      { type: 'heading', level: 2, content: next() },
      {
        type: 'list',
        style: 'arabic',
        items: [
          {
            type: 'item',
            heading: next(),
            body: [
              { type: 'p', content: next() },
              {
                type: 'list',
                style: 'letter',
                items: [{ type: 'item', body: [{ type: 'p', content: next() }] }],
              },
              { type: 'p', content: next() },
            ],
          },
          { type: 'item', body: [] },
        ],
      },
      {
        type: 'section',
        heading: next(),
        numbered: true,
        body: [
          { type: 'p', content: next() },
          { type: 'section', heading: next(), numbered: false, body: [{ type: 'note', content: next() }] },
        ],
      },
      { type: 'part', heading: next(), body: [{ type: 'p', content: next() }] },
      {
        type: 'chapter',
        heading: next(),
        body: [{ type: 'article', heading: next(), body: [{ type: 'p', content: next() }] }],
      },
      {
        type: 'table',
        columns: [
          { share: 1, align: 'left' },
          { share: 3, align: 'right' },
        ],
        head: [{ cells: [{ paragraphs: [next()], colSpan: 2, rowSpan: 1 }] }],
        rows: [
          {
            cells: [
              { paragraphs: [next(), next()], colSpan: 1, rowSpan: 1 },
              { paragraphs: [next()], colSpan: 1, rowSpan: 1, align: 'center' },
            ],
            role: 'total',
          },
        ],
      },
      {
        type: 'signatures',
        heading: next(),
        signers: [
          {
            id: 'a',
            role: next(),
            unit: next(),
            authority: 'deputy',
            behalfOf: next(),
            title: next(),
            instruction: next(),
            secondOffice: next(),
            name: next(),
          },
          { id: 'b', name: next() },
        ],
      },
      { type: 'recipients', items: [next(), next()] },
      { type: 'page-break' },
      { type: 'cut' },
      {
        type: 'closing',
        recipients: { type: 'recipients', items: [next()] },
        signatures: { type: 'signatures', signers: [{ id: 'c', name: next() }] },
        recipientsBelow: false,
      },
      {
        type: 'appendix',
        landscape: false,
        heading: next(),
        reference: next(),
        body: [{ type: 'p', content: next() }],
      },
    ],
  };
}
