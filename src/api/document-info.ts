import type { DocumentKind } from '../documents/read-template.js';

/** What is told of a kind of document: its id for the command line, its name, what one file of it is made for. */
export type DocumentInfo = Pick<DocumentKind, 'id' | 'name' | 'per'>;
