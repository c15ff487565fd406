import type { Branch } from './branch.js';

/** The data that a part has come to. `Object.fromEntries` defines keys, so that even `__proto__` is only a key. */
export function grownData({ type, value, values, inside }: Branch): unknown {
  if (type === 'value') return value;
  if (type === 'list') return [...inside.values()].map(grownData);
  return Object.fromEntries([...values, ...[...inside].map(([key, branch]) => [key, grownData(branch)] as const)]);
}
