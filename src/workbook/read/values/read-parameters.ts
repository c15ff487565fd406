/** Parameters written as lines `tên = giá trị`; a value in the form of JSON is what it says, any other is text. */
export function readParameters(text: string): unknown {
  const lines = text.split(/\r\n|[\n\r]/u).filter((line) => line.trim() !== '');
  const entries = lines.map((line) => {
    const cut = line.indexOf('=');
    return cut === -1 ? undefined : ([line.slice(0, cut).trim(), valueIn(line.slice(cut + 1).trim())] as const);
  });
  return entries.includes(undefined) ? text : Object.fromEntries(entries.filter((entry) => entry !== undefined));
}

function valueIn(text: string): unknown {
  try {
    const value: unknown = JSON.parse(text);
    return value;
  } catch {
    return text;
  }
}
