import type { Field } from '../../../schema/field.js';
import { NONE } from '../../plan/words.js';
import type { GridCell } from '../xlsx/sheet-grid.js';
import { cellText } from './cell-text.js';
import { choiceKey } from './choice-key.js';
import { readClock } from './read-clock.js';
import { readDay } from './read-day.js';
import { readFigure } from './read-figure.js';
import { readNumber } from './read-number.js';
import { readParameters } from './read-parameters.js';
import { readTruth } from './read-truth.js';

/** The value of the data that a cell of a field means; what cannot be meant stays as typed, and validation tells of it. */
export function readValue(field: Field, cell: GridCell): unknown {
  switch (field.type) {
    case 'number':
      return readNumber(cell, field) ?? cellText(cell);
    case 'truth':
      return readTruth(cell) ?? cellText(cell);
    case 'choice':
      return chosen(field.values, cellText(cell));
    case 'list':
      return listOf(field.item, cellText(cell) ?? '');
    case 'text':
      return textOf(field, cell);
    default:
      return readParameters(cellText(cell) ?? '');
  }
}

function chosen(values: ReadonlyMap<string, string>, typed: string | undefined): string | undefined {
  return typed === undefined ? undefined : (choiceKey(typed, values) ?? typed);
}

function textOf({ kind }: Extract<Field, { type: 'text' }>, cell: GridCell): string | undefined {
  if (kind === 'date') return readDay(cell);
  if (kind === 'figure') return readFigure(cell);
  return kind === 'time' ? readClock(cell) : cellText(cell);
}

/** A line is an item. */
function listOf(item: Field, text: string): readonly unknown[] {
  return text === NONE ? [] : linesOf(text).map((line) => readValue(item, { type: 'text', text: line }));
}

/** The lines of a cell that say something. */
export function linesOf(text: string): readonly string[] {
  return text
    .split(/\r\n|[\n\r\u2028\u2029]/u)
    .map((line) => line.trim())
    .filter((line) => line !== '');
}
