import type { LineItem } from '../../pages/types.js';
import type { ContentWriter } from './content-writer.js';
import { joinLines } from './join-lines.js';

/** Length of the dashes of a dashed line and of the gaps between them, in points. */
const DASH = 3;

/** Writes the operators that draw lines. */
export function writeLines(lines: readonly LineItem[], out: ContentWriter): void {
  let weight: number | undefined;
  for (const line of joinLines(lines)) {
    if (line.weight !== weight) out.points(line.weight).text(' w\n');
    weight = line.weight;
    if (line.dashed === true) out.text(`[${DASH} ${DASH}] 0 d\n`);
    out.points(line.x1).text(' ').points(line.y1).text(' m ');
    out.points(line.x2).text(' ').points(line.y2).text(' l S\n');
    if (line.dashed === true) out.text('[] 0 d\n');
  }
}
