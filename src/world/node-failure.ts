import type { WorldFailure } from './world.js';

const REASONS: Readonly<Record<string, WorldFailure['reason']>> = {
  ENOENT: 'missing',
  EISDIR: 'directory',
  ENOTDIR: 'not-directory',
  EEXIST: 'not-directory',
  EACCES: 'denied',
  EPERM: 'denied',
  EROFS: 'denied',
  EBUSY: 'denied',
  ENOSPC: 'full',
  EDQUOT: 'full',
  EFBIG: 'full',
};

/** Reads a thrown file-system error as a failure. */
export function nodeFailure(error: unknown): WorldFailure {
  const detail = textOf(error, 'message') ?? String(error);
  return { reason: REASONS[textOf(error, 'code') ?? ''] ?? 'other', detail };
}

function textOf(error: unknown, key: string): string | undefined {
  if (typeof error !== 'object' || error === null) return undefined;
  const value: unknown = Reflect.get(error, key);
  return typeof value === 'string' ? value : undefined;
}
