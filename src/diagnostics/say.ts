import { codePointName } from './code-point-name.js';
import type { Facts } from './facts.js';

const LONGEST = 80;

/** A fact as words on one line; a list is joined with commas, an absent fact is an empty string. */
export function fact(facts: Facts, name: string): string {
  const value = facts[name];
  if (value === undefined) return '';
  return plain(typeof value === 'object' ? value.join(', ') : String(value));
}

/** A fact that is a number, as one writes it here: 100.000 rows, 600,3 MB. */
export function figure(facts: Facts, name: string): string {
  const [whole = '', fraction] = fact(facts, name).split('.');
  const grouped = whole.replace(/\B(?=(?:\d{3})+$)/gu, '.');
  return fraction === undefined ? grouped : `${grouped},${fraction}`;
}

/** A fact that is a list, each entry on its own indented line. */
export function indented(facts: Facts, name: string): string {
  const value = facts[name];
  return (typeof value === 'object' ? value : []).map((entry) => `\n      - ${plain(entry)}`).join('');
}

/** What the user wrote, between quotation marks, shortened. */
export function quoted(facts: Facts, name: string): string {
  const letters = [...fact(facts, name)];
  return letters.length > LONGEST ? `“${letters.slice(0, LONGEST).join('')}…”` : `“${letters.join('')}”`;
}

/** The path of a file between quotation marks, never shortened: someone goes and looks for it. */
export function quotedPath(facts: Facts, name: string): string {
  return `“${fact(facts, name)}”`;
}

/** Some words, only when the fact they speak of is there. */
export function when(facts: Facts, name: string, words: (value: string) => string): string {
  const value = fact(facts, name);
  return value === '' ? '' : words(value);
}

/** On one line, with nothing in it that a terminal would obey. */
function plain(text: string): string {
  return text.replace(/\s+/gu, ' ').replace(/[\p{Cc}\p{Cf}\p{Cs}]/gu, (character) => `[${codePointName(character)}]`);
}
