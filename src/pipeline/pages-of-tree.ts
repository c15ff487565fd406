import { LAYOUTS } from '../layouts/layouts.js';
import { lower } from '../lower/lower.js';
import type { BlocYear } from '../model/bloc-year.js';
import type { PagedDocument } from '../pages/types.js';
import { paginate } from '../paginate/paginate.js';
import type { FontMetricsSet } from '../text/fonts.js';
import { documentMeta } from '../tree/document-meta.js';
import type { DocumentTree } from '../tree/nodes.js';

/** The pages of something that comes from no template, such as a list of contents, in the way of one regime. */
export function pagesOfTree(
  tree: DocumentTree,
  regime: BlocYear['regime'],
  duplex: boolean,
  fonts: FontMetricsSet,
): PagedDocument {
  return paginate(lower(tree, documentMeta(tree), LAYOUTS[regime], { duplex }, fonts), fonts);
}
