import { slug } from '../../text/slug.js';
import { noDevice } from './no-device.js';

/** How names of files are spelt: in plain ASCII, or in Vietnamese as they are. */
export type NameStyle = 'ascii' | 'unicode';

/** Windows refuses long paths. */
const LONGEST = 60;

/** What Windows refuses in a name. */
const REFUSED = /[<>:"/\\|?*\p{Cc}\p{Cf}]+/gu;

/** A name that every system takes for a file or a folder; `spare` where nothing is left of it. */
export function safeName(text: string, style: NameStyle, spare: string): string {
  const spelt = style === 'ascii' ? slug(text) : text.normalize('NFC').replace(REFUSED, ' ').replace(/\s+/gu, ' ');
  const name = [...spelt]
    .slice(0, LONGEST)
    .join('')
    .replace(/^[\s.-]+|[\s.-]+$/gu, '');
  return name === '' ? spare : noDevice(name);
}
