import type { Check } from '../check.js';
import { finding, type PreflightFinding } from '../finding.js';
import type { PdfDictionary } from '../pdf/dictionary.js';
import { attribute } from '../structure/attribute.js';
import type { Structure } from '../structure/structure.js';
import type { StructureElement } from '../structure/structure-element.js';

/** Fields, links and notes stand in the structure and can be told; the Tab key follows it. */
export const checkAnnotationTags: Check = ({ pages, structure }) =>
  pages.flatMap(({ number: page, dictionary, annotations }) => [
    ...(annotations.length > 0 && dictionary.name('Tabs') !== 'S' ? [finding('tab-order', { page })] : []),
    ...(structure === undefined ? [] : annotations.flatMap((each) => checkOne(each, page, structure))),
  ]);

type CheckOne = (annotation: PdfDictionary, page: number, structure: Structure) => readonly PreflightFinding[];

const KINDS: Readonly<Record<string, CheckOne>> = {
  Widget: checkField,
  Link: checkLink,
  Popup: () => [],
  PrinterMark: () => [],
};

function checkOne(annotation: PdfDictionary, page: number, structure: Structure): readonly PreflightFinding[] {
  const kind = annotation.name('Subtype') ?? '';
  const check = (Object.hasOwn(KINDS, kind) ? KINDS[kind] : undefined) ?? checkNote;
  return check(annotation, page, structure);
}

function checkField(field: PdfDictionary, page: number, structure: Structure): readonly PreflightFinding[] {
  const owner = structure.objectOwner(field);
  const facts = { page, element: field.text('T') ?? '' };
  // A field that is in several places keeps its words where they are one.
  const told = field.text('TU') ?? field.dictionary('Parent')?.text('TU') ?? owner?.dictionary.text('Alt') ?? '';
  const unnamed = told === '' ? [finding('field-unnamed', facts)] : [];
  if (owner?.type !== 'Form') return [...unnamed, finding('field-untagged', facts)];
  return [...unnamed, ...(isCrowded(owner, structure) ? [finding('field-crowded', facts)] : [])];
}

/** An element without a role of its own holds one field and nothing else. */
function isCrowded(element: StructureElement, { root }: Structure): boolean {
  if (attribute(element, 'Role', root) !== null) return false;
  return element.objects.length !== 1 || element.dictionary.list('K').length !== 1;
}

function checkLink(link: PdfDictionary, page: number, structure: Structure): readonly PreflightFinding[] {
  return [
    ...(structure.objectOwner(link)?.type === 'Link' ? [] : [finding('link-untagged', { page })]),
    ...((link.text('Contents') ?? '') === '' ? [finding('link-unnamed', { page })] : []),
  ];
}

function checkNote(note: PdfDictionary, page: number, structure: Structure): readonly PreflightFinding[] {
  const owner = structure.objectOwner(note);
  const facts = { page, element: note.name('Subtype') ?? '' };
  if (owner?.type !== 'Annot') return [finding('annotation-untagged', facts)];
  const told = note.text('Contents') ?? owner.dictionary.text('Alt') ?? '';
  return told === '' ? [finding('annotation-unnamed', facts)] : [];
}
