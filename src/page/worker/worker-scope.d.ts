/** Loads and runs scripts at once; only workers can. */
declare function importScripts(...urls: readonly string[]): void;
