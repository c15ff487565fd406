import { unitIds } from '../model/units-by-reference.js';
import { officialCount } from '../text/vietnamese.js';
import { Blank, orBlank } from './blank.js';
import { superiorLine } from './head.js';
import type { PaperFacts } from './paper.js';
import { unitSigner } from './signers.js';
import { unitOf } from './unit-of.js';
import type { View } from './view-shape.js';

/** The unit a paper is made for: its head, its number and who signs for it; gaps where a paper is made for no unit. */
export function unitView(facts: PaperFacts): View['unit'] {
  const { data, path: settings } = facts;
  const index = unitOf(facts);
  const unit = index === undefined ? undefined : data.units[index];
  if (index === undefined || unit === undefined) return NO_UNIT;
  const path = `units[${index}]`;
  const signer = unitSigner(data, { unit, id: unitIds(data.units)[index] ?? '', path });
  const staff = (field: 'total' | 'women' | 'partyMembers') => {
    const count = unit.staff?.[field];
    return orBlank(count === undefined ? undefined : officialCount(count), `${path}.staff.${field}`, 'short');
  };
  return {
    name: unit.name,
    superior: unit.superior ?? superiorLine(data),
    issuerCode: orBlank(unit.issuerCode, `${path}.issuerCode`, 'short'),
    headTitle: orBlank(unit.headTitle, `${path}.headTitle`),
    staff: { total: staff('total'), women: staff('women'), partyMembers: staff('partyMembers') },
    signer: { ...signer, hasUnit: false, role: new Blank(settings) },
  };
}

const GAP = new Blank('units');

const NO_UNIT: View['unit'] = {
  name: GAP,
  superior: GAP,
  issuerCode: GAP,
  headTitle: GAP,
  staff: { total: GAP, women: GAP, partyMembers: GAP },
  signer: {
    id: 'don-vi',
    role: GAP,
    hasUnit: false,
    unit: GAP,
    authority: GAP,
    behalfOf: GAP,
    hasTitle: true,
    title: GAP,
    name: GAP,
  },
};
