import type { BlocYear } from '../model/bloc-year.js';
import { authorityLevel } from '../model/catalogues/authority-levels.js';
import { Blank, orBlank } from './blank.js';
import { council } from './head.js';
import type { View } from './view-shape.js';

/** The bodies above the bloc that papers go to. */
export function authorityView(data: BlocYear): View['authority'] {
  const { authority } = data;
  const level = authority.level === undefined ? undefined : authorityLevel(authority.level);
  return {
    council: council(data) ?? new Blank('authority.council', 'long'),
    standingBody: orBlank(authority.standingBody, 'authority.standingBody'),
    decider: orBlank(authority.head ?? level?.decider, 'authority.head', 'long'),
  };
}
