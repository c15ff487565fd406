import type { BlocSource } from '../../load/bloc-source.js';
import { baseName } from '../../world/paths.js';
import { type NameStyle, safeName } from './safe-name.js';

/** The name of a bloc under that of its workspace; the name itself where it has none. */
export function underWorkspace(
  name: string,
  { workspace }: BlocSource,
  style: NameStyle,
  absolute: (path: string) => string,
): string {
  if (workspace === undefined) return name;
  return `${safeName(baseName(absolute(workspace)), style, 'thu-muc')}/${name}`;
}
