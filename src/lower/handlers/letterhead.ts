import type { Cell, ParagraphBlock, RuleBlock, TableBlock } from '../../blocks/types.js';
import type { Inlines } from '../../tree/inlines.js';
import type { LetterheadNode } from '../../tree/nodes.js';
import type { LowerContext } from '../context.js';
import type { Handler } from '../handler.js';
import { headColumns } from '../head-columns.js';
import { paragraph, words } from '../paragraph.js';
import { underlined } from '../underlined.js';

/** The head of page 1: names and national title side by side, then number and date on one line (ND30-40). */
export const letterhead: Handler<'letterhead'> = (node, context) => {
  const columns = headColumns(placeAndDate(node), context);
  const [left, right] = columns;
  const table: TableBlock = {
    type: 'table',
    role: 'layout',
    columns,
    outdent: 0,
    padding: 0,
    paddingBlock: 0,
    border: 0,
    headerRows: 0,
    rows: [
      { cells: [cell(issuerCell(node, context, left)), cell(nationCell(context, right))], keepNext: true },
      {
        cells: [cell(numberCell(node, context)), cell(placeDateCell(node, context, right))],
        keepNext: true,
      },
    ],
  };
  return [table];
};

function cell(blocks: Cell['blocks']): Cell {
  return { blocks, colSpan: 1, rowSpan: 1 };
}

function issuerCell(
  { superior, issuer }: LetterheadNode,
  context: LowerContext,
  width: number,
): readonly (ParagraphBlock | RuleBlock)[] {
  const { issuerMark, issuerRule } = context.layout.letterhead;
  const name = paragraph(issuer, 'issuer', context, width);
  return [
    ...(superior === undefined ? [] : [paragraph(superior, 'superior', context, width)]),
    ...(issuerRule === undefined ? [name] : underlined(name, 'issuer', issuerRule, context, width)),
    ...(issuerMark === undefined ? [] : [words(issuerMark, 'issuerMark', context, width)]),
  ];
}

function nationCell(context: LowerContext, width: number): readonly (ParagraphBlock | RuleBlock)[] {
  const { nation, motto, nationRule } = context.layout.letterhead;
  const title = words(nation, 'nation', context, width);
  if (motto === undefined) return underlined(title, 'nation', nationRule, context, width);
  return [title, ...underlined(words(motto, 'motto', context, width), 'motto', nationRule, context, width)];
}

function numberCell({ number, draft }: LetterheadNode, context: LowerContext): ParagraphBlock[] {
  const [lead, afterNumber, afterKind] = context.layout.letterhead.number;
  const text = (value: string) => ({ type: 'text', text: value }) as const;
  const line = number && [
    text(lead),
    ...number.value,
    text(afterNumber),
    ...number.kind,
    text(afterKind),
    ...number.issuer,
  ];
  const blocks = [
    ...(line === undefined ? [] : [paragraph(line, 'number', context)]),
    ...(draft === undefined ? [] : [paragraph(draft, 'draft', context)]),
  ];
  return blocks.length > 0 ? blocks : [words('', 'number', context)];
}

function placeDateCell(node: LetterheadNode, context: LowerContext, width: number): readonly ParagraphBlock[] {
  const line = placeAndDate(node);
  return line.length === 0 ? [] : [paragraph(line, 'placeDate', context, width)];
}

/** State minutes have neither (ND30-46): time and place open their text. */
function placeAndDate({ place, date }: LetterheadNode): Inlines {
  const both = place.length > 0 && date.length > 0;
  return both ? [...place, { type: 'text', text: ', ' }, ...date] : [...place, ...date];
}
