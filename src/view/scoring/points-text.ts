import { decimal } from '../../text/decimal.js';
import { Blank } from '../blank.js';

/** Points as papers print them, or a gap that names where they come from. */
export function pointsText(points: number | undefined, field: string): string | Blank {
  return points === undefined ? new Blank(field, 'short') : decimal(points);
}
