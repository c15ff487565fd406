import type { BlocYear } from '../../model/bloc-year.js';
import { ORGANIZATIONS, type Organization } from '../../model/catalogues/organizations.js';
import { spellingKey } from '../../model/spelling-key.js';
import type { Found } from '../found.js';
import { madeOnce } from '../made-once.js';
import type { TypedText } from '../reading.js';
import { wordSearch } from '../search/word-search.js';
import { eitherStyle } from './either-style.js';

/** An organisation named in a text. */
export interface NamedOrganization extends Pick<Found, 'path' | 'text' | 'start' | 'end' | 'typedSpan'> {
  readonly organization: Organization;
}

/** Finds the organisations of the catalogue and of the data that texts name. */
export type FindOrganizations = (texts: readonly TypedText[]) => readonly NamedOrganization[];

type Added = BlocYear['organizations'];

const finder = madeOnce(makeFinder);
const byKey = madeOnce((added: Added) => new Map(known(added).flatMap(keysOf)));
/** Stands for all that add none. */
const NONE: Added = [];

/** How to find organisations: of names that begin alike the longest counts; what the data says of a name goes before. */
export function organizationFinder({ organizations }: BlocYear): FindOrganizations {
  return finder(organizations.length === 0 ? NONE : organizations);
}

/** Whether one of their names may stand at the beginning of a text: that is known without a search. */
export function mayBeginWithOrganization(text: string, { organizations }: BlocYear): boolean {
  const keys = byKey(organizations.length === 0 ? NONE : organizations);
  const words = spellingKey(text).split(' ');
  return words.some((_, last) => keys.has(words.slice(0, last + 1).join(' ')));
}

function known(added: Added): readonly Organization[] {
  return [...ORGANIZATIONS, ...added.map(said)];
}

function makeFinder(added: Added): FindOrganizations {
  const keys = byKey(added);
  const names = known(added).flatMap((organization) => organization.names);
  const search = wordSearch(names, patternOf(names), 'small');
  return (texts) => search(texts).flatMap((found) => read(found, keys.get(spellingKey(found.letters))));
}

function patternOf(names: readonly string[]): RegExp {
  const longestFirst = [...new Set(names.map((name) => name.toLowerCase()))].sort((a, b) => b.length - a.length);
  return new RegExp(`(?:${longestFirst.map(eitherStyle).join('|')})(?![\\p{sc=Latn}\\p{N}])`, 'uy');
}

function read(
  { path, text, start, end, typedSpan }: Found,
  organization: Organization | undefined,
): readonly NamedOrganization[] {
  if (organization === undefined) return [];
  if (organization.beforeName === undefined) return [{ path, text, start, end, typedSpan, organization }];
  const [name] = /^(?:\s+[\p{Lu}\d][\p{sc=Latn}\d]*)+/u.exec(text.slice(end, end + LONGEST_NAME)) ?? [];
  return name === undefined ? [] : [{ path, text, start, end: end + name.length, typedSpan, organization }];
}

const LONGEST_NAME = 40;

function said({ name, from, to, successors }: Added[number]): Organization {
  return {
    names: [name],
    ...(from === undefined ? {} : { from }),
    ...(to === undefined ? {} : { to }),
    successors,
    isVerified: true,
  };
}

function keysOf(organization: Organization): readonly (readonly [string, Organization])[] {
  return organization.names.map((name) => [spellingKey(name), organization] as const);
}
