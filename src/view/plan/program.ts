import type { BlocYear } from '../../model/bloc-year.js';
import { Blank, orBlank } from '../blank.js';
import type { View } from '../view-shape.js';

type Row = View['program']['rows'][number];

const EMPTY_ROWS = 3;

/** The programme of the year; some empty lines when the data has none. */
export function programView({ program }: BlocYear): View['program'] {
  if (program.length === 0)
    return { given: false, rows: Array.from({ length: EMPTY_ROWS }, (_, row) => emptyRow(row)) };
  return {
    given: true,
    rows: program.map(({ content, lead, support, due, product }, index) => ({
      position: String(index + 1),
      content,
      lead: orBlank(lead, `program[${index}].lead`, 'short'),
      support: support ?? '',
      due: orBlank(due, `program[${index}].due`, 'short'),
      product: product ?? '',
    })),
  };
}

function emptyRow(index: number): Row {
  const gap = (field: string) => new Blank(`program[${index}].${field}`, 'short');
  return {
    position: String(index + 1),
    content: new Blank(`program[${index}].content`),
    lead: gap('lead'),
    support: gap('support'),
    due: gap('due'),
    product: gap('product'),
  };
}
