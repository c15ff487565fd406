import type { NameToken } from './name-pattern.js';
import { noDevice } from './no-device.js';
import { type NameStyle, safeName } from './safe-name.js';

/** What the name of a file is made of. */
export interface NamedPaper {
  readonly bloc: string;
  readonly year: number;
  readonly order: number;
  readonly kind: { readonly id: string; readonly name: string };
  readonly key?: string;
  readonly draft: boolean;
  readonly format: string;
}

/** How names are made: a pattern without problems, and how words are spelt. */
export interface Naming {
  readonly pattern: string;
  readonly style: NameStyle;
}

/** Where a paper goes inside the output folder. A draft is named apart, so that it never takes the place of the final paper. */
export function paperPath(paper: NamedPaper, { pattern, style }: Naming): string {
  const values = valuesOf(paper, style);
  const optional = pattern.replace(/\[([^[\]]*)\]/gu, (_, inner: string) => (hasGap(inner, values) ? '' : inner));
  const path = optional.replace(/\{(\w+)\}/gu, (_, token: string) => wordFor(token, values));
  const whole = path
    .split('/')
    .map(trimmed)
    .filter((name) => name !== '')
    .map(noDevice)
    .join('/');
  const end = `.${paper.format}`;
  return paper.draft ? `${whole.slice(0, -end.length)}-du-thao${end}` : whole;
}

type Values = Readonly<Record<NameToken, string>>;

function valuesOf({ bloc, year, order, kind, key = '', format }: NamedPaper, style: NameStyle): Values {
  const name = style === 'ascii' ? kind.id : kind.name;
  return {
    bloc,
    year: String(year),
    order: String(order).padStart(2, '0'),
    kind: safeName(name, style, 'van-ban'),
    key,
    ext: format,
  };
}

function wordFor(token: string, values: Values): string {
  return Object.entries(values).find(([name]) => name === token)?.[1] ?? '';
}

function hasGap(text: string, values: Values): boolean {
  return [...text.matchAll(/\{(\w+)\}/gu)].some(([, token = '']) => wordFor(token, values) === '');
}

/** Windows drops spaces and dots at the end of a name. */
function trimmed(name: string): string {
  return name.replace(/[\s.]+$/u, '').replace(/^\s+/u, '');
}
