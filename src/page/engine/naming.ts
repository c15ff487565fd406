import { DEFAULT_PATTERN } from '../../batch/names/name-pattern.js';
import type { Naming } from '../../batch/names/paper-path.js';

/** How the files that are downloaded are named: as the command line names those of many blocs. */
export const NAMING: Naming = { pattern: DEFAULT_PATTERN, style: 'ascii' };
