import type { XmlElement } from '../../xml/xml-element.js';
import { child } from '../xml/child.js';
import { descendants } from '../xml/descendants.js';
import { valueIn } from '../xml/value-in.js';

/** The font that stands for a name such as `minorHAnsi`. */
export type ThemeFonts = (name: string) => string | undefined;

/** The fonts of a theme: one for headings, one for text. */
export function themeFonts(theme: XmlElement | undefined): ThemeFonts {
  const [scheme] = theme === undefined ? [] : descendants(theme, 'a:fontScheme');
  const major = valueIn(child(scheme, 'a:majorFont'), 'a:latin', 'typeface');
  const minor = valueIn(child(scheme, 'a:minorFont'), 'a:latin', 'typeface');
  return (name) => (name.startsWith('major') ? major : minor) || undefined;
}
