const PLAIN_KEY = /^[\p{L}_$][\p{L}\p{M}\p{N}_$-]*$/u;

/** Prints the path of a field as users read it: `units[2].name`. */
export function fieldPath(path: readonly (string | number)[]): string {
  return path.map(step).join('').replace(/^\./, '');
}

function step(key: string | number): string {
  if (typeof key === 'number') return `[${key}]`;
  return PLAIN_KEY.test(key) ? `.${key}` : `[${JSON.stringify(key)}]`;
}
