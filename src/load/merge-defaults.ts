import { isMapping } from './plain-data.js';
import type { FieldSteps, SourceRecord } from './source-record.js';

/** Lays a bloc file over the defaults of its workspace: mappings merge key by key, all else is the bloc's where it speaks. */
export function mergeDefaults(workspace: SourceRecord | undefined, bloc: SourceRecord): SourceRecord {
  if (workspace === undefined) return bloc;
  const owner = (path: FieldSteps): SourceRecord => ownerOf(path, workspace, bloc);
  return {
    file: bloc.file,
    data: merged(workspace.data, bloc.data),
    placeOf: (path, span) => owner(path).placeOf(path, span),
    keyPlaceOf: (path) => owner(path).keyPlaceOf(path),
    typed: (path) => owner(path).typed(path),
    retold: (finding) => owner(finding.path).retold?.(finding) ?? finding,
    retoldKeys: (text, path) => owner(path).retoldKeys?.(text, path) ?? text,
  };
}

/** `Object.fromEntries` defines keys, so that even `__proto__` is only a key. */
function merged(below: unknown, above: unknown): unknown {
  if (!isMapping(below) || !isMapping(above)) return above;
  const overlaid = Object.entries(above).map(([key, value]) => [
    key,
    Object.hasOwn(below, key) ? merged(below[key], value) : value,
  ]);
  return Object.fromEntries([...Object.entries(below), ...overlaid]);
}

/** The file a value came from; the bloc file also answers for what is in neither. */
function ownerOf(path: FieldSteps, workspace: SourceRecord, bloc: SourceRecord): SourceRecord {
  let below = workspace.data;
  let above = bloc.data;
  for (const step of path) {
    if (!isMapping(below) || !isMapping(above)) return bloc;
    if (!Object.hasOwn(above, step)) return Object.hasOwn(below, step) ? workspace : bloc;
    if (!Object.hasOwn(below, step)) return bloc;
    below = below[step];
    above = above[step];
  }
  return bloc;
}
