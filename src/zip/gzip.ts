import { gzipSync } from 'fflate';

/** Makes a gzip file without a name of its own. The bytes are lent for as long as that takes. */
export type Gzip = (bytes: Uint8Array) => Uint8Array;

/** For whoever brings none: it runs everywhere and makes the same bytes everywhere; that of a platform is faster. */
export const PORTABLE_GZIP: Gzip = (bytes) => gzipSync(bytes, { level: 6, mtime: 0 });
