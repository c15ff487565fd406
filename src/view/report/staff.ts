import type { BlocYear } from '../../model/bloc-year.js';
import { decimal } from '../../text/decimal.js';
import { officialCount } from '../../text/vietnamese.js';
import { Blank, type Printable } from '../blank.js';
import type { View } from '../view-shape.js';

type Count = 'total' | 'women' | 'partyMembers';

/** How many people work in all units together; a gap until every unit says. */
export function staffView({ units, unitsComplete }: BlocYear): View['report']['staff'] {
  const sum = (count: Count): Printable => {
    const missing = units.findIndex(({ staff }) => staff?.[count] === undefined);
    if (missing >= 0) return new Blank(`units[${missing}].staff.${count}`, 'short');
    if (!unitsComplete) return new Blank('units', 'short');
    const total = units.reduce((before, { staff }) => before + (staff?.[count] ?? 0), 0);
    return total < 10 ? officialCount(total) : decimal(total);
  };
  return {
    given: units.some(({ staff }) => staff?.total !== undefined),
    total: sum('total'),
    women: sum('women'),
    partyMembers: sum('partyMembers'),
  };
}
