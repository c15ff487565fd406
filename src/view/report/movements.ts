import type { BlocYear } from '../../model/bloc-year.js';
import { Blank, orBlank, Phrase, type Printable, partsOf } from '../blank.js';
import { movementName } from '../movement-name.js';
import type { Occasion } from '../occasion.js';
import { prose } from '../prose.js';
import type { View } from '../view-shape.js';

/** The movements and what came of them; of an earlier year only those with a result. */
export function movementResults({ movements, year }: BlocYear, occasion: Occasion): View['report']['movements'] {
  return movements
    .map((movement, index) => ({ movement, path: `movements[${index}]` }))
    .filter(({ movement }) => occasion.year === year || movement.result !== undefined)
    .map(({ movement, path }, index) => ({
      position: String(index + 1),
      name: movementName(movement),
      level: orBlank(movement.level ?? movement.launchedBy, `${path}.level`, 'short'),
      results: movement.result === undefined ? [new Blank(`${path}.result`)] : movement.result.split('\n').map(inCell),
    }));
}

/** A line in a cell, where no list may stand: the mark of an item stays as it was typed. */
function inCell(line: string): Printable {
  const [block] = prose(line);
  if (block?.paragraph) return block.paragraph;
  const item = block?.numbers[0]?.text ?? block?.letters[0]?.text ?? block?.dashes[0] ?? '';
  return new Phrase([`${line.slice(0, line.indexOf(' '))} `, ...partsOf(item)]);
}
