const SEPARATOR = /[/\\]/;
const ROOT = /^(?:[A-Za-z]:)?[/\\]+/;

/** Joins the parts of a path with `/`; parts that are empty or `.` fall away. */
export function joinPath(...parts: readonly string[]): string {
  const kept = parts.filter((part) => part !== '' && part !== '.');
  return kept.length === 0 ? '.' : kept.reduce((left, right) => left + between(left) + right.replace(/^[/\\]+/, ''));
}

/** The last name of a path. */
export function baseName(path: string): string {
  return withoutEnd(path).split(SEPARATOR).at(-1) ?? '';
}

/** The folder a path lies in; `.` when the path is a bare name. */
export function folderOf(path: string): string {
  const bare = withoutEnd(path);
  const root = rootOf(bare);
  const at = Math.max(bare.lastIndexOf('/'), bare.lastIndexOf('\\'));
  if (at < root.length) return root || '.';
  return withoutEnd(bare.slice(0, at));
}

/** The extension of a path in lower case with its dot, or an empty string; a leading dot opens a hidden name, not an extension. */
export function extensionOf(path: string): string {
  const name = baseName(path);
  const at = name.lastIndexOf('.');
  return at <= 0 ? '' : name.slice(at).toLowerCase();
}

/** The path with `/` between its names and without `.` and, where it can be done, `..`. */
export function normalPath(path: string): string {
  const root = rootOf(path).replace(/[/\\]+$/, '/');
  const names: string[] = [];
  for (const name of path.slice(rootOf(path).length).split(SEPARATOR)) {
    if (name === '' || name === '.') continue;
    if (name !== '..') names.push(name);
    else if (names.length > 0 && names.at(-1) !== '..') names.pop();
    else if (root === '') names.push(name);
  }
  return root + names.join('/') || '.';
}

/** Whether a path lies within a folder, deeper than the folder itself; both are counted from the same place. */
export function staysInside(folder: string, path: string): boolean {
  const outer = normalPath(folder);
  const inner = normalPath(path);
  if (outer === '.') return inner !== '.' && rootOf(inner) === '' && !climbs(inner);
  const prefix = outer.endsWith('/') ? outer : `${outer}/`;
  return inner.startsWith(prefix) && inner.length > prefix.length && !climbs(inner.slice(prefix.length));
}

function rootOf(path: string): string {
  return ROOT.exec(path)?.[0] ?? '';
}

function withoutEnd(path: string): string {
  const cut = path.replace(/[/\\]+$/, '');
  return cut.length < rootOf(path).length ? rootOf(path) : cut;
}

function climbs(path: string): boolean {
  return path === '..' || path.startsWith('../');
}

function between(left: string): string {
  return /[/\\]$/.test(left) ? '' : '/';
}
