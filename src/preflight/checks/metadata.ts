import { parseXml } from '../../xml/parse-xml.js';
import type { Check } from '../check.js';
import { finding, type PreflightFinding } from '../finding.js';
import type { PdfDictionary } from '../pdf/dictionary.js';
import { describedProperties } from '../xmp/described-properties.js';
import { KNOWN_PROPERTIES } from '../xmp/known-properties.js';
import { XMP } from '../xmp/namespaces.js';
import { readXmp, type XmpProperty } from '../xmp/read-xmp.js';

/** The metadata can be read, claim both standards, name the document, and hold nothing they do not describe. */
export const checkMetadata: Check = ({ catalog }) => {
  const metadata = catalog.dictionary('Metadata');
  if (metadata?.data === undefined) return [finding('no-metadata')];
  const text = textOf(metadata);
  const root = text === undefined ? undefined : parseXml(text);
  const properties = root === undefined ? undefined : readXmp(root);
  if (text === undefined || properties === undefined) return [finding('metadata-xml')];
  const packet = /<\?xpacket\s+begin[^?]*\?>/u.exec(text)?.[0] ?? '';
  return [
    ...(/\s(?:bytes|encoding)\s*=/u.test(packet) ? [finding('metadata-packet')] : []),
    ...checkClaims(properties),
    ...checkProperties(properties),
  ];
};

function textOf(metadata: PdfDictionary): string | undefined {
  const bytes = metadata.data?.decoded();
  if (bytes === undefined) return undefined;
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

/** The prefixes are laid down too: some readers look for nothing else. */
function checkClaims(properties: readonly XmpProperty[]): readonly PreflightFinding[] {
  const claim = (prefix: 'pdfaid' | 'pdfuaid', name: string): string => {
    const found = properties.find((each) => each.name === `{${XMP[prefix]}}${name}`);
    return found?.prefix === prefix || found?.prefix === '' ? (found.values[0] ?? '') : '';
  };
  const archive = claim('pdfaid', 'part') + claim('pdfaid', 'conformance');
  const access = claim('pdfuaid', 'part');
  const title = properties.find(({ name }) => name === `{${XMP.dc}}title`)?.values.join('') ?? '';
  return [
    ...(archive === '2A' ? [] : [finding('no-claim', archive === '' ? {} : { found: `PDF/A-${archive}` })]),
    ...(access === '1' ? [] : [finding('no-access-claim', access === '' ? {} : { found: `PDF/UA-${access}` })]),
    ...(title === '' ? [finding('no-title')] : []),
  ];
}

function checkProperties(properties: readonly XmpProperty[]): readonly PreflightFinding[] {
  const { names, complete } = describedProperties(properties);
  const unknown = properties.filter(({ name }) => !KNOWN_PROPERTIES.has(name) && !names.has(name));
  const wrong = properties.filter(({ name, form }) => (KNOWN_PROPERTIES.get(name) ?? form) !== form);
  return [
    ...(complete ? [] : [finding('extension-schema')]),
    ...unknown.map(({ label }) => finding('unknown-property', { found: label })),
    ...wrong.map(({ label }) => finding('property-form', { found: label })),
  ];
}
