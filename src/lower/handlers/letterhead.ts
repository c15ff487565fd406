import type { Cell, ParagraphBlock, RuleBlock, TableBlock } from '../../blocks/types.js';
import type { LetterheadNode } from '../../tree/nodes.js';
import type { LowerContext } from '../context.js';
import type { Handler } from '../handler.js';
import { paragraph, words } from '../paragraph.js';
import { underlined } from '../underlined.js';

/** The head of page 1: names and national title side by side, then number and date on one line (ND30-40). */
export const letterhead: Handler<'letterhead'> = (node, context) => {
  const columns = columnsIn(context);
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
      { cells: [cell(issuerCell(node, context)), cell(nationCell(context))], keepNext: true },
      {
        cells: [cell(numberCell(node, context)), cell(placeDateCell(node, context))],
        keepNext: true,
      },
    ],
  };
  return [table];
};

/** The columns share a sheet on its long side as they share the upright one. */
function columnsIn({ layout, width }: LowerContext): readonly [number, number] {
  const { page, letterhead: head } = layout;
  const wider = width / (page.width - page.margin.left - page.margin.right);
  return [head.columns[0] * wider, head.columns[1] * wider];
}

function cell(blocks: Cell['blocks']): Cell {
  return { blocks, colSpan: 1, rowSpan: 1 };
}

function issuerCell(
  { superior, issuer }: LetterheadNode,
  context: LowerContext,
): readonly (ParagraphBlock | RuleBlock)[] {
  const { issuerMark, issuerRule } = context.layout.letterhead;
  const [width] = columnsIn(context);
  const name = paragraph(issuer, 'issuer', context, width);
  return [
    ...(superior === undefined ? [] : [paragraph(superior, 'superior', context, width)]),
    ...(issuerRule === undefined ? [name] : underlined(name, 'issuer', issuerRule, context, width)),
    ...(issuerMark === undefined ? [] : [words(issuerMark, 'issuerMark', context, width)]),
  ];
}

function nationCell(context: LowerContext): readonly (ParagraphBlock | RuleBlock)[] {
  const { nation, motto, nationRule } = context.layout.letterhead;
  const [, width] = columnsIn(context);
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

/** State minutes have neither (ND30-46): time and place open their text. */
function placeDateCell({ place, date }: LetterheadNode, context: LowerContext): readonly ParagraphBlock[] {
  if (place.length === 0 && date.length === 0) return [];
  const both = place.length > 0 && date.length > 0;
  const line = both ? [...place, { type: 'text', text: ', ' } as const, ...date] : [...place, ...date];
  return [paragraph(line, 'placeDate', context)];
}
