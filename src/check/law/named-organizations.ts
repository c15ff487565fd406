import type { BlocYear } from '../../model/bloc-year.js';
import { ORGANIZATIONS, type Organization } from '../../model/catalogues/organizations.js';
import { spellingKey } from '../../model/spelling-key.js';
import { toneStyles } from '../../text/syllable/tone-styles.js';
import { madeOnce } from '../made-once.js';
import { eitherStyle } from './either-style.js';

/** An organisation named in a text. */
export interface NamedOrganization {
  readonly start: number;
  readonly end: number;
  readonly organization: Organization;
}

/** Finds the organisations of the catalogue and of the data that a text names; the text is in NFC. */
export type FindOrganizations = (text: string) => readonly NamedOrganization[];

type Added = BlocYear['organizations'];

const finder = madeOnce(makeFinder);

/** How to find organisations: of names that begin alike the longest counts; what the data says of a name goes before. */
export function organizationFinder({ organizations }: BlocYear): FindOrganizations {
  return finder(organizations);
}

function makeFinder(added: Added): FindOrganizations {
  const byKey = new Map([...ORGANIZATIONS, ...added.map(said)].flatMap(keysOf));
  const openings = openingsOf([...ORGANIZATIONS.flatMap(({ names }) => names), ...added.map(({ name }) => name)]);
  return (text) => {
    const small = lower(text);
    const found = openings.flatMap((opening) => matchesOf(opening, small)).sort((a, b) => a.start - b.start);
    return apart(found).flatMap((match) =>
      read(match, text, byKey.get(spellingKey(small.slice(match.start, match.end)))),
    );
  };
}

/** Matches but those that begin within one before them. */
function apart(matches: readonly Match[]): readonly Match[] {
  let furthest = 0;
  return matches.filter(({ start, end }) => {
    const isApart = furthest <= start;
    furthest = Math.max(furthest, end);
    return isApart;
  });
}

function read(
  { start, end }: Match,
  text: string,
  organization: Organization | undefined,
): readonly NamedOrganization[] {
  if (organization === undefined) return [];
  if (organization.beforeName === undefined) return [{ start, end, organization }];
  const [name] = /^(?:\s+[\p{Lu}\d][\p{L}\d]*)+/u.exec(text.slice(end, end + LONGEST_NAME)) ?? [];
  return name === undefined ? [] : [{ start, end: end + name.length, organization }];
}

const LONGEST_NAME = 40;

/** The names that begin with one word: the word is found fast, then the names are tried where it stands. */
interface Opening {
  readonly word: string;
  readonly names: RegExp;
}

function openingsOf(names: readonly string[]): readonly Opening[] {
  const longestFirst = [...new Set(names.map(lower))].sort((a, b) => b.length - a.length);
  const firsts = new Set(longestFirst.map(firstWord));
  return [...firsts].flatMap((first) => {
    const all = longestFirst.filter((name) => firstWord(name) === first).map(eitherStyle);
    const pattern = `(?:${all.join('|')})(?![\\p{L}\\p{N}])`;
    return toneStyles(first).map((word) => ({ word, names: new RegExp(pattern, 'uy') }));
  });
}

function firstWord(name: string): string {
  return /^[\p{L}\p{N}]+/u.exec(name)?.[0] ?? name;
}

interface Match {
  readonly start: number;
  readonly end: number;
}

function matchesOf({ word, names }: Opening, text: string): readonly Match[] {
  const matches: Match[] = [];
  for (let start = text.indexOf(word); start >= 0; start = text.indexOf(word, start + 1)) {
    names.lastIndex = start;
    const found = IN_WORD.test(text.slice(start - 1, start)) ? null : names.exec(text);
    if (found !== null) matches.push({ start, end: start + found[0].length });
  }
  return matches;
}

const IN_WORD = /[\p{L}\p{N}]/u;

/** Small letters, each in the place of its capital. */
function lower(text: string): string {
  const small = text.toLowerCase();
  return small.length === text.length ? small : text;
}

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
