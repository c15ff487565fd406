/** Where the script below leaves its value. */
const NAME = 'thiduaValue';

/**
 * The value of a JavaScript expression. The page's policy forbids making functions of texts; scripts of its own making it may
 * load.
 */
export function evaluate(expression: string): unknown {
  const script = URL.createObjectURL(new Blob([`self.${NAME} = (${expression});`], { type: 'text/javascript' }));
  try {
    importScripts(script);
    return Reflect.get(globalThis, NAME);
  } finally {
    URL.revokeObjectURL(script);
    Reflect.deleteProperty(globalThis, NAME);
  }
}
