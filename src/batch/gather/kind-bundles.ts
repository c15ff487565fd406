import type { DocumentKind } from '../../documents/read-template.js';
import { codePointOrder } from '../../world/code-point-order.js';
import { makingOf } from '../manifest/is-made-alike.js';
import type { Sides } from '../manifest/manifest.js';
import { isMadeIn } from '../manifest/scopes.js';
import { kindBundlePath } from '../names/kind-bundle-path.js';
import type { Naming } from '../names/paper-path.js';
import type { ResourceCache } from '../run/resource-cache.js';
import type { StandingBloc } from '../run/standing-bloc.js';
import { sha256 } from '../sha256.js';
import { choiceWords } from './choice-words.js';
import { editedFiles } from './edited-files.js';
import type { Gathering } from './gathering.js';
import { kindBundle } from './kind-bundle.js';
import type { OpenBlocs } from './open-blocs.js';

/** What the making of bundles by kind needs. */
export interface KindBundleRoom {
  readonly sides: Sides;
  readonly draft: boolean;
  readonly naming: Naming;
  readonly cache: ResourceCache;
  readonly open: OpenBlocs;
}

/** A kind, and the blocs that have papers of it. */
interface KindWithBlocs {
  readonly kind: DocumentKind;
  readonly members: readonly StandingBloc[];
}

/** A print bundle for every kind of which there are papers, over all blocs, in printing order. */
export async function kindBundles(
  standing: readonly StandingBloc[],
  room: KindBundleRoom,
): Promise<readonly Gathering[]> {
  const kinds: KindWithBlocs[] = [];
  for (const [id, members] of byKind(standing)) {
    const kind = await kindOf(id, members, room.cache);
    if (kind !== undefined) kinds.push({ kind, members });
  }
  return kinds
    .toSorted((one, other) => one.kind.order - other.kind.order || codePointOrder(one.kind.id, other.kind.id))
    .map((each) => gatheringOf(each, room));
}

function byKind(standing: readonly StandingBloc[]): ReadonlyMap<string, readonly StandingBloc[]> {
  const kinds = new Map<string, StandingBloc[]>();
  for (const member of standing) {
    const { entry, planned } = member;
    const made = entry.files.filter((file) => isMadeIn(file, planned.scope));
    for (const id of new Set(made.flatMap(({ document = [] }) => document)))
      kinds.set(id, [...(kinds.get(id) ?? []), member]);
  }
  return kinds;
}

/** As the first bloc knows it: a workspace may have a template of its own for a kind. */
async function kindOf(
  id: string,
  [first]: readonly StandingBloc[],
  cache: ResourceCache,
): Promise<DocumentKind | undefined> {
  if (first === undefined) return undefined;
  const resources = await cache(first.planned.job.folders);
  return resources.ok ? resources.value.registry.kinds.get(id) : undefined;
}

function gatheringOf({ kind, members }: KindWithBlocs, { sides, naming, draft, open }: KindBundleRoom): Gathering {
  const inputs = members.map(({ entry, planned: { scope } }) => [
    entry.id,
    makingOf(scope),
    scope.documents === undefined,
  ]);
  const input = sha256(JSON.stringify([kind.id, sides, draft, inputs]));
  return {
    path: kindBundlePath({ kind, draft, sides }, naming.style),
    use: 'bundle',
    choice: choiceWords({ use: 'bundle', sides, draft }),
    without: members.flatMap(({ entry, planned }) => editedFiles(entry, planned.scope, kind.id)),
    open: async () => {
      const make = () => kindBundle(kind, members, { sides, open });
      return { ok: true, value: { input, make } };
    },
  };
}
