import type { PackagePart } from './package-part.js';
import { signaturePicture } from './signature-picture.js';

/** The picture all lines to sign show until someone signs. */
export const SIGNATURE_PICTURE_PART: PackagePart = {
  name: 'media/signature-line.emf',
  content: signaturePicture(),
  contentType: '<Default Extension="emf" ContentType="image/x-emf"/>',
  id: 'rIdSignatureLine',
  relationship: 'image',
};
