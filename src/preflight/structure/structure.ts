import { PdfDictionary, type PdfValue } from '../pdf/dictionary.js';
import { RoleMap } from './role-map.js';
import type { StructureElement } from './structure-element.js';

interface OpenElement extends StructureElement {
  readonly children: StructureElement[];
  readonly objects: PdfDictionary[];
}

interface Task {
  readonly dictionary: PdfDictionary;
  readonly parent: OpenElement | undefined;
}

/** The structure tree of a file, read: its elements, and which of them each piece of content belongs to. */
export class Structure {
  readonly root: PdfDictionary;
  readonly roles: RoleMap;
  /** Every element in reading order; one that is met again is left out. */
  readonly elements: readonly StructureElement[];
  readonly #contents = new Map<PdfDictionary, Map<number, StructureElement>>();
  readonly #objects = new Map<PdfDictionary, StructureElement>();

  constructor(root: PdfDictionary) {
    this.root = root;
    this.roles = new RoleMap(root);
    this.elements = this.#read();
  }

  /** The element that the content of a page or form with this id belongs to. */
  contentOwner(container: PdfDictionary, id: number): StructureElement | undefined {
    return this.#contents.get(container)?.get(id);
  }

  /** The element that a field, link or note belongs to. */
  objectOwner(object: PdfDictionary): StructureElement | undefined {
    return this.#objects.get(object);
  }

  #read(): readonly StructureElement[] {
    const elements: StructureElement[] = [];
    const seen = new Set<PdfDictionary>();
    const open: Task[] = [...this.root.dictionaries('K')]
      .reverse()
      .map((dictionary) => ({ dictionary, parent: undefined }));
    for (let task = open.pop(); task !== undefined; task = open.pop()) {
      if (seen.has(task.dictionary)) continue;
      seen.add(task.dictionary);
      const element = this.#open(task);
      elements.push(element);
      const kids = task.dictionary.list('K').filter((kid) => this.#isElement(element, kid));
      for (const dictionary of kids.reverse()) open.push({ dictionary, parent: element });
    }
    return elements;
  }

  #open({ dictionary, parent }: Task): OpenElement {
    const name = dictionary.name('S') ?? '';
    const standard = this.roles.standard(name);
    const isStandard = standard !== undefined;
    const element: OpenElement = { dictionary, type: standard ?? name, isStandard, parent, children: [], objects: [] };
    parent?.children.push(element);
    return element;
  }

  /** Content and objects are noted as the element's; what is left are elements in it. */
  #isElement(owner: OpenElement, kid: PdfValue): kid is PdfDictionary {
    const page = owner.dictionary.dictionary('Pg');
    if (typeof kid === 'number') this.#own(owner, page, kid);
    if (!(kid instanceof PdfDictionary)) return false;
    const type = kid.name('Type');
    if (type === 'MCR') this.#own(owner, kid.dictionary('Stm') ?? kid.dictionary('Pg') ?? page, kid.number('MCID'));
    if (type === 'OBJR') this.#hold(owner, kid.dictionary('Obj'));
    return type !== 'MCR' && type !== 'OBJR';
  }

  #own(owner: StructureElement, container: PdfDictionary | undefined, id: number | undefined): void {
    if (container === undefined || id === undefined) return;
    const marks = this.#contents.get(container) ?? new Map<number, StructureElement>();
    this.#contents.set(container, marks.set(id, owner));
  }

  #hold(owner: OpenElement, object: PdfDictionary | undefined): void {
    if (object === undefined) return;
    owner.objects.push(object);
    this.#objects.set(object, owner);
  }
}
