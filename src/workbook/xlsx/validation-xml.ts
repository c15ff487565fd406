import type { Allowed, Validation } from './workbook.js';
import { xmlText } from './xml-text.js';

/** The longest texts Excel shows; a file with a longer one it calls broken. */
const MOST = { title: 32, text: 255, error: 225 } as const;

/** The rules of a sheet's cells, or nothing. */
export function validationsXml(validations: readonly Validation[]): string {
  if (validations.length === 0) return '';
  return `<dataValidations count="${validations.length}">${validations.map(validationXml).join('')}</dataValidations>`;
}

function validationXml({ range, allowed, prompt, error }: Validation): string {
  const words = [
    ...(error === undefined ? [] : [`errorTitle="Chưa đúng"`, `error="${cut(error, MOST.error)}"`]),
    `promptTitle="${cut(prompt.title, MOST.title)}"`,
    `prompt="${cut(prompt.text, MOST.text)}"`,
  ];
  const shown = `allowBlank="1" showInputMessage="1"${error === undefined ? '' : ' showErrorMessage="1"'}`;
  return (
    `<dataValidation ${kindXml(allowed)}${shown} ${words.join(' ')} sqref="${range}">` +
    `${boundsXml(allowed)}</dataValidation>`
  );
}

function kindXml(allowed: Allowed): string {
  if (allowed.type === 'any') return '';
  if (allowed.type === 'date') return 'type="date" errorStyle="warning" operator="greaterThan" ';
  return `type="${allowed.type}" `;
}

/** Days are counted from the end of 1899; what is older is typed as text, over a warning. */
function boundsXml(allowed: Allowed): string {
  switch (allowed.type) {
    case 'any':
      return '';
    case 'date':
      return '<formula1>1</formula1>';
    case 'list':
      return `<formula1>${xmlText(allowed.source)}</formula1>`;
    default:
      return `<formula1>${allowed.minimum}</formula1><formula2>${allowed.maximum}</formula2>`;
  }
}

function cut(text: string, most: number): string {
  if (text.length <= most) return xmlText(text);
  const kept = text.slice(0, most - 1);
  return xmlText(`${kept.slice(0, Math.max(kept.lastIndexOf(' '), 1))}…`);
}
