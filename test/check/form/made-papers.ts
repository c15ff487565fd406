import type { ReadPaper } from '../../../src/check/reading.js';
import { readTemplate } from '../../../src/documents/read-template.js';
import type { LoadedBlocYear } from '../../../src/index.js';
import { makePaper } from '../../../src/pipeline/make-paper.js';
import { ordersOf } from '../../../src/pipeline/paper-order.js';
import { projectResources } from '../../support/resources.js';
import { unwrap } from '../../support/unwrap.js';

const resources = await projectResources();

/** Makes the papers of these kinds; an office's own template is given whole, its id is `mau-rieng`. */
export function madePapers(ids: readonly string[], own?: string): (bloc: LoadedBlocYear) => readonly ReadPaper[] {
  const kinds = [
    ...ids.map((id) => resources.registry.kinds.get(id)!),
    ...(own === undefined ? [] : [unwrap(readTemplate('mau-rieng', 'templates/mau-rieng.hbs', own))]),
  ];
  return (bloc) =>
    kinds.flatMap((kind) => ordersOf(bloc, kind, false).map((order) => unwrap(makePaper(bloc, order, resources))));
}

/** A template that says so much. */
export function ownTemplate(body: string, matter = ''): string {
  return `---\nname: Mẫu riêng\nper: bloc\n${matter}---\n<document>{{> letterhead}}<title><kind>Mẫu riêng</kind><subject>năm {{year}}</subject></title>${body}</document>`;
}
