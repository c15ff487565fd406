/** The bytes that the build put into the page under an id, as base64 in a block of data. */
export function embedded(id: string): Uint8Array<ArrayBuffer> {
  const text = document.getElementById(id)?.textContent ?? '';
  return Uint8Array.from(atob(text.trim()), (letter) => letter.charCodeAt(0));
}
