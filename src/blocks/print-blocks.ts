import type {
  Block,
  BlockDocument,
  Cell,
  ListMark,
  PageSpec,
  ParagraphBlock,
  RuleBlock,
  Run,
  TableBlock,
} from './types.js';

/** A block document as text for people: one line for every block, what stands in a table indented below it. */
export function printBlocks({ sections }: BlockDocument): string {
  const lines = sections.flatMap(({ page, blocks }) => [printPage(page), ...blocks.flatMap(printBlock)]);
  return [...lines, ''].join('\n');
}

function printPage({ width, height, margin: { top, right, bottom, left }, mirrored }: PageSpec): string {
  const margins = [top, right, bottom, left].map(tenths).join(' ');
  return `sheet ${tenths(width)} x ${tenths(height)} margins ${margins}${flag('mirrored', mirrored)}`;
}

function printBlock(block: Block): readonly string[] {
  switch (block.type) {
    case 'paragraph':
      return [printParagraph(block)];
    case 'rule':
      return [printRule(block)];
    case 'table':
      return printTable(block);
    case 'break':
      return ['new page'];
  }
}

function printParagraph({ style, runs, mark, itemOf, keepNext, before, inset, signature }: ParagraphBlock): string {
  const traits = [
    style,
    mark && printMark(mark),
    itemOf && `of list ${itemOf}`,
    keepNext && 'keep-next',
    before !== undefined && `before ${tenths(before)}`,
    inset && `inset ${tenths(inset)}`,
    signature && `signature ${signature.id} (${signature.label})`,
  ];
  return `${traits.filter(Boolean).join(', ')} |${runs.map(printRun).join('')}|`;
}

function printMark({ text, list, level, numbering, heading }: ListMark): string {
  const place = heading === undefined ? '' : `, ${heading} heading`;
  return `mark ${text} (list ${list}, level ${level}, ${numbering}${place})`;
}

function printRun({ text, bold, italic, blank }: Run): string {
  const cut = [bold === undefined ? '' : flag('bold', bold), italic === undefined ? '' : flag('italic', italic)]
    .join('')
    .trim();
  const marked = cut === '' ? text : `{${cut}: ${text}}`;
  return blank === undefined ? marked : `{${blank}: ${marked}}`;
}

function printRule({ width, height, weight, after, dashed, keepNext }: RuleBlock): string {
  const size = `${tenths(width)} x ${tenths(height)}, weight ${weight}, after ${tenths(after)}`;
  return `rule ${size}${flag('dashed', dashed)}${flag('keep-next', keepNext)}`;
}

function printTable({ role, columns, headerRows, rows }: TableBlock): readonly string[] {
  return [
    `table ${role}, columns ${columns.map(tenths).join(' ')}, header rows ${headerRows}`,
    ...rows.flatMap(({ cells, keepNext }) => [`  row${flag('keep-next', keepNext)}`, ...cells.flatMap(printCell)]),
  ];
}

function printCell({ blocks, colSpan, rowSpan, group }: Cell): readonly string[] {
  const span = colSpan > 1 || rowSpan > 1 ? ` ${colSpan} x ${rowSpan}` : '';
  const owner = group === undefined ? '' : ` of ${group}`;
  return [`    cell${span}${owner}`, ...blocks.flatMap(printBlock).map((line) => `      ${line}`)];
}

function flag(name: string, value: boolean | undefined): string {
  return value === undefined ? '' : value ? ` ${name}` : ` no ${name}`;
}

function tenths(points: number): string {
  return points.toFixed(1);
}
