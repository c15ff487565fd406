import type { BlocYear } from '../model/bloc-year.js';
import { authorityLevel } from '../model/catalogues/authority-levels.js';
import { Blank, orBlank, Phrase, type Printable } from './blank.js';
import type { PaperFacts } from './paper.js';
import { chairUnit, roleLabels } from './roles.js';
import type { View } from './view-shape.js';

/** The four ways blocs head their papers: which lines stand above and in the place of the issuer. */
const HEADS: Readonly<Record<BlocYear['bloc']['head'], (facts: PaperFacts) => readonly [Printable, Printable]>> = {
  a: ({ data }) => [superiorLine(data), data.bloc.name],
  b: ({ data }) => [data.bloc.name, roleLabels(data).chair],
  c: ({ data, occasion }) => [superiorLine(data), orBlank(chairUnit(data, occasion.year)?.name, 'roles', 'long')],
  d: ({ data }) => [council(data) ?? new Blank('authority.council', 'long'), data.bloc.name],
};

/** The lines at the top left of the first page. */
export function headView(facts: PaperFacts): View['head'] {
  const [superior, issuer] = HEADS[facts.data.bloc.head](facts);
  return { superior, issuer };
}

/** The body above the bloc and, unless it has another, above each of its units. */
export function superiorLine({ authority }: BlocYear): Printable {
  const { superior, level, name } = authority;
  if (superior !== undefined) return superior;
  if (level === undefined) return new Blank('authority.level', 'long');
  const lead = `${authorityLevel(level)?.lead ?? ''}${level} `;
  return name === undefined ? new Phrase([lead, new Blank('authority.name')]) : lead + name;
}

/** The emulation council above the bloc, where its name is known or follows from the level. */
export function council({ authority }: BlocYear): string | undefined {
  if (authority.council !== undefined) return authority.council;
  const level = authority.level === undefined ? undefined : authorityLevel(authority.level);
  return level && `Hội đồng Thi đua - Khen thưởng ${level.councilOf}`;
}
