import type { Check } from '../check.js';
import { finding, type PreflightFinding } from '../finding.js';
import { PdfDictionary } from '../pdf/dictionary.js';
import type { PdfPage } from '../pdf/pages.js';

/** The fields of the file are drawn as they stand, do nothing by themselves, and can be found by their names. */
export const checkForms: Check = ({ catalog, pages }) => {
  const form = catalog.dictionary('AcroForm');
  const fields = fieldsOf(form);
  return [
    ...(form?.flag('NeedAppearances') ? [finding('need-appearances')] : []),
    ...(form?.has('XFA') ? [finding('xfa')] : []),
    ...(catalog.flag('NeedsRendering') ? [finding('needs-rendering')] : []),
    ...checkNames(fields),
    ...pages.flatMap((page) => checkWidgets(page, new Set(fields))),
  ];
};

/** All fields from the form down. */
function fieldsOf(form: PdfDictionary | undefined): readonly PdfDictionary[] {
  const fields = new Set<PdfDictionary>();
  const open = [...(form?.dictionaries('Fields') ?? [])];
  for (let field = open.pop(); field !== undefined; field = open.pop()) {
    if (fields.has(field)) continue;
    fields.add(field);
    for (const kid of field.dictionaries('Kids')) open.push(kid);
  }
  return [...fields];
}

/** A place of a field on a page need not have a name of its own. */
function checkNames(fields: readonly PdfDictionary[]): readonly PreflightFinding[] {
  const named = fields.filter((field) => field.has('T') || !(field.dictionary('Parent') instanceof PdfDictionary));
  const seen = new Set<string>();
  return named.flatMap((field) => {
    const name = fullName(field);
    const isBad = name === '' || seen.has(name);
    seen.add(name);
    return isBad ? [finding('field-name', { object: field.id, element: name })] : [];
  });
}

function fullName(field: PdfDictionary): string {
  const names: string[] = [];
  const seen = new Set<PdfDictionary>();
  for (let at: PdfDictionary | undefined = field; at !== undefined && !seen.has(at); at = at.dictionary('Parent')) {
    seen.add(at);
    names.push(at.text('T') ?? '');
  }
  return names
    .filter((name) => name !== '')
    .reverse()
    .join('.');
}

function checkWidgets(
  { number: page, annotations }: PdfPage,
  listed: ReadonlySet<PdfDictionary>,
): readonly PreflightFinding[] {
  return annotations
    .filter((annotation) => annotation.name('Subtype') === 'Widget')
    .flatMap((field) => {
      const facts = { page, element: field.text('T') ?? '' };
      return [
        ...(field.has('A') || field.has('AA') ? [finding('field-action', facts)] : []),
        ...(listed.has(field) ? [] : [finding('field-unlisted', facts)]),
      ];
    });
}
