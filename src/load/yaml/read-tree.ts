import {
  type Alias,
  isAlias,
  isMap,
  isScalar,
  isSeq,
  type ParsedNode,
  type Scalar,
  type YAMLMap,
  type YAMLSeq,
} from 'yaml';
import { cutComment } from './cut-comment.js';
import type { Finding } from './finding.js';
import type { Origin } from './origin.js';

/** How much a text may hold. */
export interface TreeLimits {
  readonly depth: number;
  /** How many values all aliases together may repeat. */
  readonly repeated: number;
}

/** A syntax tree as plain data and origins, with what was found on the way. */
export interface ReadTree {
  readonly data: unknown;
  readonly origin: Origin;
  readonly findings: readonly Finding[];
}

/** A value with its origin, how many values it holds and how deep they nest. */
interface Branch {
  readonly data: unknown;
  readonly origin: Origin;
  readonly size: number;
  readonly height: number;
}

/** What one reading remembers: the text, the anchors seen so far and the findings. */
interface Reading {
  readonly text: string;
  readonly limits: TreeLimits;
  readonly anchors: Map<string, Branch>;
  readonly findings: Finding[];
  repeated: number;
}

/** Turns a syntax tree into plain data and origins. What an alias repeats is shared and counted, never copied. */
export function readTree(root: ParsedNode, text: string, limits: TreeLimits): ReadTree {
  const reading: Reading = { text, limits, anchors: new Map(), findings: [], repeated: 0 };
  const { data, origin } = readNode(root, reading);
  return { data, origin, findings: reading.findings };
}

function readNode(node: ParsedNode, reading: Reading): Branch {
  if (isAlias(node)) return readAlias(node, reading);
  const branch = readContent(node, reading);
  if (node.anchor !== undefined) reading.anchors.set(node.anchor, branch);
  return branch;
}

function readContent(node: Exclude<ParsedNode, Alias.Parsed>, reading: Reading): Branch {
  if (isMap(node)) return readMap(node, reading);
  return isSeq(node) ? readList(node, reading) : readScalar(node, reading);
}

function readScalar(node: Scalar.Parsed, reading: Reading): Branch {
  const [start, end] = node.range;
  const cut = node.type === 'PLAIN' ? cutComment(reading.text, end) : undefined;
  if (cut !== undefined) found(reading, 'load.cut-comment', cut.offset, { found: cut.words });
  return { data: node.value, origin: { start, end, typed: node.source }, size: 1, height: 0 };
}

function readList(node: YAMLSeq.Parsed, reading: Reading): Branch {
  const branches = node.items.map((item) => readItem(item, node.range[0], reading));
  return gathered(
    branches.map(({ data }) => data),
    { start: node.range[0], children: new Map(branches.map(({ origin }, index) => [index, origin])) },
    branches,
  );
}

function readMap(node: YAMLMap.Parsed, reading: Reading): Branch {
  const fields = new Map<string, { readonly key: number; readonly branch: Branch }>();
  for (const { key, value } of node.items) {
    if (!isScalar(key)) continue;
    const name = String(key.value);
    const before = fields.get(name)?.key;
    if (before !== undefined) found(reading, 'load.duplicate-key', key.range[0], { found: name, before });
    fields.set(name, { key: key.range[0], branch: readItem(value, key.range[0], reading) });
  }
  return gathered(
    Object.fromEntries([...fields].map(([name, { branch }]) => [name, branch.data])),
    {
      start: node.range[0],
      children: new Map([...fields].map(([name, { key, branch }]) => [name, { key, ...branch.origin }])),
    },
    [...fields.values()].map(({ branch }) => branch),
  );
}

/** A value that is not written down stands where its key or its list stands. */
function readItem(node: ParsedNode | null, owner: number, reading: Reading): Branch {
  const branch = node === null ? undefined : readNode(node, reading);
  if (branch === undefined) return { data: null, origin: { start: owner }, size: 1, height: 0 };
  const unwritten = branch.data === null && branch.origin.typed === '';
  return unwritten ? { ...branch, origin: { start: owner } } : branch;
}

function readAlias(node: Alias.Parsed, reading: Reading): Branch {
  const start = node.range[0];
  const target = reading.anchors.get(node.source);
  if (target === undefined) {
    found(reading, 'load.syntax', start, { problem: 'alias', found: `*${node.source}` });
    return { data: null, origin: { start }, size: 1, height: 0 };
  }
  reading.repeated += target.size;
  const { depth, repeated } = reading.limits;
  if (target.height > depth) found(reading, 'load.too-deep', start, { maximum: depth });
  if (reading.repeated > repeated) found(reading, 'load.alias-bomb', start, { maximum: repeated });
  return target;
}

function gathered(data: unknown, origin: Origin, branches: readonly Branch[]): Branch {
  return {
    data,
    origin,
    size: branches.reduce((sum, { size }) => sum + size, 1),
    height: branches.reduce((highest, { height }) => Math.max(highest, height + 1), 0),
  };
}

/** Limits are reported once, where they are first passed; other findings each time. */
function found(reading: Reading, code: Finding['code'], offset: number, facts: Finding['facts']): void {
  const once = code === 'load.too-deep' || code === 'load.alias-bomb';
  if (once && reading.findings.some((finding) => finding.code === code)) return;
  reading.findings.push({ code, offset, facts });
}
