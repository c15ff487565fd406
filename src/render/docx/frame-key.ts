import type { PageSpec, StyleSheet } from '../../blocks/types.js';

/** All that a frame depends on, as text. */
export function frameKey(styles: StyleSheet, { number, mirrored }: PageSpec, language: string): string {
  return JSON.stringify([styles, number, mirrored, language]);
}
