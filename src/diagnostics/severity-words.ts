import type { Severity } from './facts.js';

/** What users call the severities of findings. */
export const SEVERITY_WORDS: Readonly<Record<Severity, string>> = {
  error: 'lỗi',
  warning: 'cảnh báo',
  info: 'ghi chú',
};
