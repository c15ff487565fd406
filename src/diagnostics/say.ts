import type { Facts } from './diagnostic.js';

const LONGEST = 80;

/** A fact as words; a list is joined with commas, an absent fact is an empty string. */
export function fact(facts: Facts, name: string): string {
  const value = facts[name];
  if (value === undefined) return '';
  return typeof value === 'object' ? value.join(', ') : String(value);
}

/** What the user wrote, between quotation marks: on one line, shortened, nothing in it that a terminal would obey. */
export function quoted(facts: Facts, name: string): string {
  const line = fact(facts, name)
    .replace(/\s+/gu, ' ')
    .replace(/[\p{Cc}\p{Cf}\p{Cs}]/gu, codePointName);
  const letters = [...line];
  return `“${letters.length > LONGEST ? `${letters.slice(0, LONGEST).join('')}…` : line}”`;
}

/** Some words, only when the fact they speak of is there. */
export function when(facts: Facts, name: string, words: (value: string) => string): string {
  const value = fact(facts, name);
  return value === '' ? '' : words(value);
}

function codePointName(character: string): string {
  return `[U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}]`;
}
