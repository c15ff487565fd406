import type { PlainMapping } from '../../load/plain-data.js';

/** Parameters as lines `tên = giá trị`; a value that is no text, or would not be read as one, is written as JSON. */
export function parameterLines(parameters: PlainMapping): string {
  return Object.entries(parameters)
    .map(([name, value]) => `${name} = ${valueText(value)}`)
    .join('\n');
}

function valueText(value: unknown): string {
  return typeof value === 'string' && !isJson(value) && value === value.trim() && !value.includes('\n')
    ? value
    : JSON.stringify(value);
}

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return text === '';
  }
}
