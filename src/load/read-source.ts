import { diagnose } from '../diagnostics/diagnose.js';
import { failure, type Outcome } from '../diagnostics/outcome.js';
import { megabytes } from '../world/megabytes.js';
import { extensionOf } from '../world/paths.js';
import { decodeText } from './decode-text.js';
import { WORKBOOK_EXTENSIONS } from './is-workbook.js';
import type { SourceRecord } from './source-record.js';
import { strictJson } from './strict-json.js';
import { readYaml } from './yaml/read-yaml.js';
import type { YamlFlavour } from './yaml/yaml-flavour.js';

type Reader = (file: string, bytes: Uint8Array) => Outcome<SourceRecord>;

const READERS: ReadonlyMap<string, Reader> = new Map([
  ['.yaml', textReader('core')],
  ['.yml', textReader('core')],
  ['.json', textReader('json')],
]);

const MAXIMUM_MEGABYTES = 10;

/** The extensions of texts that have a reader. */
export const SOURCE_EXTENSIONS: readonly string[] = [...READERS.keys()];

/** Reads the bytes of one file as a record, with the reader of its extension. */
export function readSource(file: string, bytes: Uint8Array): Outcome<SourceRecord> {
  const found = extensionOf(file);
  const reader = READERS.get(found);
  if (reader === undefined) {
    const allowed = [...SOURCE_EXTENSIONS, ...WORKBOOK_EXTENSIONS];
    return failure([diagnose('load.unknown-extension', { place: { file }, facts: { found, allowed } })]);
  }
  const size = megabytes(bytes.length);
  if (size > MAXIMUM_MEGABYTES)
    return failure([diagnose('load.too-big', { place: { file }, facts: { size, maximum: MAXIMUM_MEGABYTES } })]);
  return reader(file, bytes);
}

function textReader(flavour: YamlFlavour): Reader {
  return (file, bytes) => {
    const text = decodeText(file, bytes);
    if (!text.ok) return text;
    const read = readYaml(file, text.value, flavour);
    const broken = read.ok && flavour === 'json' ? strictJson(file, text.value) : [];
    return broken.length > 0 ? failure(broken) : read;
  };
}
