/** Whether a font is one of the old encodings: TCVN3 fonts are named `.Vn…`, VNI fonts `VNI-…` (MA-15). */
export function isLegacyFont(font: string): boolean {
  return /^(?:\.Vn|VNI[- ])/iu.test(font);
}
