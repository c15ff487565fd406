import type { BlocSource } from '../../load/bloc-source.js';
import { baseName, extensionOf } from '../../world/paths.js';
import { stateFileOf } from '../manifest/state-files.js';
import { foldedPath } from './folded-path.js';
import { type NameStyle, safeName } from './safe-name.js';

/** What a bloc is called after its key in a workbook or its file; never as a file of the run itself is. */
export function ownName({ bloc, file }: BlocSource, style: NameStyle): string {
  const name = safeName(bloc ?? stemOf(file), style, 'khoi');
  return stateFileOf(foldedPath(name)) === undefined ? name : `${name}_`;
}

function stemOf(file: string): string {
  const name = baseName(file);
  return name.slice(0, name.length - extensionOf(name).length);
}
