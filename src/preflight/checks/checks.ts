import type { Check } from '../check.js';
import { checkActions } from './actions.js';
import { checkAlternatives } from './alternatives.js';
import { checkAnnotationTags } from './annotation-tags.js';
import { checkAnnotations } from './annotations.js';
import { checkAttachments } from './attachments.js';
import { checkColours } from './colours.js';
import { checkCrossReference } from './cross-reference.js';
import { checkSettings } from './document-settings.js';
import { checkHeader } from './file-header.js';
import { checkTrailer } from './file-trailer.js';
import { checkEmbedding } from './font-embedding.js';
import { checkGlyphs } from './font-glyphs.js';
import { checkUnicode } from './font-unicode.js';
import { checkForms } from './forms.js';
import { checkGraphics } from './graphics.js';
import { checkHeadings } from './headings.js';
import { checkLayers } from './layers.js';
import { checkMarkedContent } from './marked-content.js';
import { checkMetadata } from './metadata.js';
import { checkNesting } from './nesting.js';
import { checkParentTree } from './parent-tree.js';
import { checkSignatures } from './signatures.js';
import { checkStreams } from './streams.js';
import { checkStructureTypes } from './structure-types.js';
import { checkTables } from './tables.js';

/** All checks: of the file, of what it says of itself, of its pages, of its fields, of its structure. */
export const CHECKS: readonly Check[] = [
  checkHeader,
  checkTrailer,
  checkCrossReference,
  checkStreams,
  checkAttachments,
  checkMetadata,
  checkSettings,
  checkLayers,
  checkColours,
  checkGraphics,
  checkEmbedding,
  checkGlyphs,
  checkUnicode,
  checkAnnotations,
  checkForms,
  checkSignatures,
  checkActions,
  checkAnnotationTags,
  checkMarkedContent,
  checkStructureTypes,
  checkParentTree,
  checkHeadings,
  checkNesting,
  checkTables,
  checkAlternatives,
];
