/** Names Windows keeps for its devices, whatever follows a dot; to it a raised number is a number. */
const DEVICES = /^(?:con|prn|aux|nul|conin\$|conout\$|(?:com|lpt)[\d¹²³])(?=\s*(?:\.|$))/iu;

/** A name that is none of those. */
export function noDevice(name: string): string {
  return name.replace(DEVICES, (device) => `${device}_`);
}
