/** The public API of `thidua`. Nothing else is public. */
export { check } from './api/check.js';
export type { DocumentInfo } from './api/document-info.js';
export { type Generated, type GeneratedFile, type GenerateOptions, generate } from './api/generate.js';
export { listDocuments } from './api/list-documents.js';
export { loadBlocYear } from './api/load-bloc-year.js';
export type { LoadedBlocYear } from './api/loaded-bloc-year.js';
export { readResources } from './api/read-resources.js';
export type { Resources } from './api/resources.js';
export type { Diagnostic, Facts, Place, Severity } from './diagnostics/diagnostic.js';
export { formatDiagnostic } from './diagnostics/format.js';
export type { Outcome } from './diagnostics/outcome.js';
export type { DiagnosticCode } from './diagnostics/words.js';
export type { BlocSource } from './load/bloc-source.js';
export { findSources } from './load/find-sources.js';
export type { BlocYear } from './model/bloc-year.js';
export type { Format } from './pipeline.js';
export { MemoryWorld } from './world/memory-world.js';
export type { PathKind, World, WorldFailure, WorldResult } from './world/world.js';
