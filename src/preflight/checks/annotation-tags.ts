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
    ...annotations.flatMap((each) => {
      const kind = each.name('Subtype') ?? '';
      const check = Object.hasOwn(KINDS, kind) ? KINDS[kind] : checkNote;
      return check?.(each, page, structure) ?? [];
    }),
  ]);

type CheckOne = (
  annotation: PdfDictionary,
  page: number,
  structure: Structure | undefined,
) => readonly PreflightFinding[];

const KINDS: Readonly<Record<string, CheckOne>> = {
  Widget: checkField,
  Link: checkLink,
  Popup: () => [],
  PrinterMark: () => [],
};

function checkField(field: PdfDictionary, page: number, structure: Structure | undefined): readonly PreflightFinding[] {
  const owner = structure?.objectOwner(field);
  const facts = { page, element: field.text('T') ?? '' };
  const told = inherited(field, 'TU') ?? owner?.dictionary.text('Alt') ?? '';
  const unnamed = told === '' ? [finding('field-unnamed', facts)] : [];
  if (owner?.type !== 'Form') return [...unnamed, finding('field-untagged', facts)];
  return [...unnamed, ...(structure && isCrowded(owner, structure) ? [finding('field-crowded', facts)] : [])];
}

/** A field that is several places on pages keeps its words where they are one. */
function inherited(field: PdfDictionary, key: string): string | undefined {
  return field.text(key) ?? field.dictionary('Parent')?.text(key);
}

/** An element without a role of its own holds one field and nothing else. */
function isCrowded({ dictionary, objects, ...element }: StructureElement, { root }: Structure): boolean {
  if (attribute({ dictionary, objects, ...element }, 'Role', root) !== null) return false;
  return objects.length !== 1 || dictionary.list('K').length !== 1;
}

function checkLink(link: PdfDictionary, page: number, structure: Structure | undefined): readonly PreflightFinding[] {
  return [
    ...(structure?.objectOwner(link)?.type === 'Link' ? [] : [finding('link-untagged', { page })]),
    ...((link.text('Contents') ?? '') === '' ? [finding('link-unnamed', { page })] : []),
  ];
}

function checkNote(note: PdfDictionary, page: number, structure: Structure | undefined): readonly PreflightFinding[] {
  const owner = structure?.objectOwner(note);
  const facts = { page, element: note.name('Subtype') ?? '' };
  if (owner?.type !== 'Annot') return [finding('annotation-untagged', facts)];
  const told = note.text('Contents') ?? owner.dictionary.text('Alt') ?? '';
  return told === '' ? [finding('annotation-unnamed', facts)] : [];
}
