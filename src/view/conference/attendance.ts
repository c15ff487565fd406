import type { BlocYear } from '../../model/bloc-year.js';
import { findUnit } from '../../model/units-by-reference.js';
import { officialCount } from '../../text/vietnamese.js';
import { Blank, orBlank } from '../blank.js';
import { officeAt } from '../office.js';
import type { View } from '../view-shape.js';

type Conference = BlocYear['conference'];
type Attendance = View['conference']['attendance'];
type Member = Conference['attendance'][number];

/** Who came: units are counted, not persons, and a unit that sends nobody is absent. */
export function attendanceView(
  { units, unitsComplete }: BlocYear,
  { attendance }: Conference,
  field: string,
): Attendance {
  const unitOf = ({ unit }: Member) => findUnit(units, unit);
  const path = (member: Member) => `${field}.attendance[${attendance.indexOf(member)}]`;
  const here = attendance.filter(({ present }) => present);
  const away = attendance.filter(
    (member) => !member.present && !here.some((other) => unitOf(other) === unitOf(member)),
  );
  const present = new Set(here.map(unitOf)).size;
  const known = attendance.length > 0;
  const count = (value: number) => (known ? officialCount(value) : new Blank(`${field}.attendance`, 'short'));
  return {
    total: unitsComplete ? officialCount(units.length) : new Blank('units', 'short'),
    present: count(present),
    absent: unitsComplete ? count(units.length - present) : new Blank('units', 'short'),
    allPresent: known && unitsComplete && present === units.length,
    members: here.map((member, index) => ({
      position: String(index + 1),
      unit: unitOf(member)?.name ?? member.unit,
      name: orBlank(member.name, `${path(member)}.name`, 'long'),
      title: orBlank(member.title, `${path(member)}.title`),
      line: lineOf(member, unitOf(member)?.name ?? member.unit),
    })),
    absentees: away.map((member) => ({
      unit: unitOf(member)?.name ?? member.unit,
      line: lineOf(member, unitOf(member)?.name ?? member.unit),
      reason: orBlank(member.reason, `${path(member)}.reason`),
    })),
  };
}

/** `Nguyễn Văn A, Giám đốc Sở Nội vụ`; `Đại diện Sở Nội vụ` when nobody is named. */
function lineOf({ name, title }: Member, unit: string): string {
  const office = title === undefined ? unit : officeAt(title, unit);
  if (name !== undefined) return `${name}, ${office}`;
  return title === undefined ? `Đại diện ${unit}` : office;
}
