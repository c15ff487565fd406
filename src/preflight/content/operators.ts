/** Operators that put something on the page. */
const PAINTING = 'S s f F f* B B* b b* sh Tj TJ \' " BI Do';

/** Operators that set a colour in a device's own space, with that space. */
const DEVICE_COLOURS: Readonly<Record<string, string>> = {
  g: 'DeviceGray',
  G: 'DeviceGray',
  rg: 'DeviceRGB',
  RG: 'DeviceRGB',
  k: 'DeviceCMYK',
  K: 'DeviceCMYK',
};

const OTHERS =
  'q Q cm w J j M d ri i gs m l c v y h re n W W* BT ET Tc Tw Tz TL Tf Tr Ts Td TD Tm T* d0 d1 CS cs SC SCN sc scn MP DP BMC BDC EMC';

const painting = new Set(PAINTING.split(' '));
const known = new Set([...painting, ...Object.keys(DEVICE_COLOURS), ...OTHERS.split(' ')]);

/** What the operators of PDF 1.7 do, as far as checks ask. */
export const OPERATORS = {
  /** PDF/A lets no others stand, not even between BX and EX. */
  isKnown: (operator: string): boolean => known.has(operator),
  /** Puts something on the page. */
  paints: (operator: string): boolean => painting.has(operator),
  /** The device's space a colour is set in, if it is. */
  deviceColour: (operator: string): string | undefined =>
    Object.hasOwn(DEVICE_COLOURS, operator) ? DEVICE_COLOURS[operator] : undefined,
};
