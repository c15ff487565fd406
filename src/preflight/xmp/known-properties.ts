import { XMP } from './namespaces.js';
import type { XmpForm } from './read-xmp.js';

type Forms = Readonly<Record<string, XmpForm>>;

const named = (form: XmpForm, names: string): Forms => Object.fromEntries(names.split(' ').map((name) => [name, form]));

const SCHEMAS: readonly (readonly [namespace: string, properties: Forms])[] = [
  [
    XMP.dc,
    {
      ...named('text', 'coverage format identifier source'),
      ...named('Alt', 'description rights title'),
      ...named('Bag', 'contributor language publisher relation subject type'),
      ...named('Seq', 'creator date'),
    },
  ],
  [
    XMP.xmp,
    {
      ...named('text', 'BaseURL CreateDate CreatorTool Label MetadataDate ModifyDate Nickname Rating'),
      ...named('Bag', 'Advisory Identifier'),
      ...named('Alt', 'Thumbnails'),
    },
  ],
  [
    XMP.xmpRights,
    { ...named('text', 'Certificate Marked WebStatement'), ...named('Bag', 'Owner'), ...named('Alt', 'UsageTerms') },
  ],
  [
    XMP.xmpMM,
    {
      ...named('text', 'DocumentID InstanceID ManageTo ManageUI ManagerVariant OriginalDocumentID RenditionClass'),
      ...named('text', 'Manager RenditionParams VersionID LastURL SaveID'),
      ...named('struct', 'DerivedFrom ManagedFrom RenditionOf'),
      ...named('Seq', 'History Versions'),
      ...named('Bag', 'Ingredients'),
    },
  ],
  [
    XMP.xmpTPg,
    {
      ...named('text', 'NPages'),
      ...named('struct', 'MaxPageSize'),
      ...named('Bag', 'Fonts'),
      ...named('Seq', 'Colorants PlateNames'),
    },
  ],
  [XMP.pdf, named('text', 'Keywords PDFVersion Producer Trapped')],
  [XMP.pdfaid, named('text', 'part conformance amd corr')],
  [XMP.pdfaExtension, named('Bag', 'schemas')],
];

/** The properties every reader of PDF/A knows, and how each is written: those of documents; those of photographs are left out. */
export const KNOWN_PROPERTIES: ReadonlyMap<string, XmpForm> = new Map(
  SCHEMAS.flatMap(([namespace, forms]) =>
    Object.entries(forms).map(([name, form]) => [`{${namespace}}${name}`, form] as const),
  ),
);
