import type { XmlElement } from '../../xml/xml-element.js';
import { child } from '../xml/child.js';
import { valueIn } from '../xml/value-in.js';
import { pointsOf } from './measures.js';
import { switched } from './switched.js';
import type { TextProperties } from './text-format.js';
import type { ThemeFonts } from './theme-fonts.js';

/** Reads `w:rPr`. */
export function readTextProperties(element: XmlElement | undefined, theme: ThemeFonts): TextProperties {
  const underline = valueIn(element, 'w:u');
  return {
    style: valueIn(element, 'w:rStyle'),
    ...fontsOf(child(element, 'w:rFonts'), theme),
    size: pointsOf(valueIn(element, 'w:sz'), 2),
    bold: switched(element, 'w:b'),
    italic: switched(element, 'w:i'),
    underline: underline === undefined ? undefined : underline !== 'none',
    caps: switched(element, 'w:caps'),
    hidden: switched(element, 'w:vanish'),
    colour: valueIn(element, 'w:color'),
  };
}

/** A font of the theme wins over one named beside it. */
function fontsOf(fonts: XmlElement | undefined, theme: ThemeFonts): Pick<TextProperties, 'ascii' | 'hAnsi'> {
  const named = (name: string) => {
    const part = fonts?.attributes.get(`w:${name}Theme`);
    return (part === undefined ? undefined : theme(part)) ?? fonts?.attributes.get(`w:${name}`);
  };
  return { ascii: named('ascii'), hAnsi: named('hAnsi') };
}
