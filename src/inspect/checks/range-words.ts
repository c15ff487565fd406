import type { Range } from '../requirements/requirements.js';
import { decimal } from './decimal.js';

/** `20 đến 25`, or one number where there is no choice. */
export function rangeWords([least, most]: Range): string {
  return least === most ? decimal(least) : `${decimal(least)} đến ${decimal(most)}`;
}
