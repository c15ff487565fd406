/** What a pattern of names may ask for. */
export const TOKENS = ['bloc', 'year', 'order', 'kind', 'key', 'ext'] as const;

/** One of them. */
export type NameToken = (typeof TOKENS)[number];

/** What is wrong with a pattern; `found` is the part of it. */
export interface PatternProblem {
  readonly problem:
    | 'unknown-token'
    | 'bad-character'
    | 'no-end'
    | 'no-folder'
    | 'missing-token'
    | 'optional-token'
    | 'no-name'
    | 'bad-folder';
  readonly found: string;
}

/** Where papers go when nothing is said; what stands in square brackets falls away where it would have a gap. */
export const DEFAULT_PATTERN = '{bloc}/{year}/{order}-{kind}[-{key}].{ext}';

const REFUSED = /[<>:"\\|?*\p{Cc}\p{Cf}]/u;

/**
 * What keeps a pattern from giving every paper a name of its own: a folder for each bloc, in it kind and key, the extension
 * at the end.
 */
export function patternProblem(pattern: string): PatternProblem | undefined {
  const tokens = [...pattern.matchAll(/\{([^{}]*)\}/gu)].map(([, name = '']) => name);
  const unknown = tokens.find((name) => !TOKENS.some((token) => token === name));
  if (unknown !== undefined) return { problem: 'unknown-token', found: `{${unknown}}` };
  const bare = pattern.replace(/\{[^{}]*\}/gu, '');
  const refused = REFUSED.exec(bare)?.[0] ?? strayBracket(bare);
  if (refused !== undefined) return { problem: 'bad-character', found: refused };
  if (!pattern.endsWith('.{ext}')) return { problem: 'no-end', found: pattern };
  const folders = pattern.split('/').slice(0, -1);
  const bad = folders.find((name) => name === '' || /^\.+$/u.test(name));
  if (bad !== undefined) return { problem: 'bad-folder', found: bad };
  if (!folders.some((name) => name.includes('{bloc}'))) return { problem: 'no-folder', found: '{bloc}' };
  const missing = (['kind', 'key'] as const).find((token) => !tokens.includes(token));
  return missing === undefined ? problemWithoutKey(pattern) : { problem: 'missing-token', found: `{${missing}}` };
}

/** Papers of the whole bloc have no key: of their names too enough must be left. */
function problemWithoutKey(pattern: string): PatternProblem | undefined {
  const left = pattern.replace(/\[[^[\]]*\{key\}[^[\]]*\]|\{key\}/gu, '');
  const [name = '', ...folders] = left.split('/').toReversed();
  if (!folders.some((folder) => folder.includes('{bloc}'))) return { problem: 'optional-token', found: '{bloc}' };
  if (!left.includes('{kind}')) return { problem: 'optional-token', found: '{kind}' };
  return /^[\s.]*\.\{ext\}$/u.test(name) ? { problem: 'no-name', found: pattern } : undefined;
}

function strayBracket(bare: string): string | undefined {
  return /[{}]/u.exec(bare)?.[0] ?? /[[\]]/u.exec(bare.replace(/\[[^[\]/]*\]/gu, ''))?.[0];
}
