import type { ResourceCache } from '../../api/resource-cache.js';
import type { DocumentKind } from '../../documents/read-template.js';
import { codePointOrder } from '../../world/code-point-order.js';
import { makingOf } from '../manifest/is-made-alike.js';
import type { Sides } from '../manifest/manifest.js';
import { isMadeIn } from '../manifest/scopes.js';
import { kindBundlePath } from '../names/kind-bundle-path.js';
import type { Naming } from '../names/paper-path.js';
import type { StandingBloc } from '../run/standing-bloc.js';
import { sha256 } from '../sha256.js';
import { byFonts } from './by-fonts.js';
import { choiceWords } from './choice-words.js';
import type { ChosenBlocs } from './chosen-blocs.js';
import { editedFiles } from './edited-files.js';
import type { Gathering } from './gathering.js';
import type { HeldBlocs } from './held-blocs.js';
import type { EditedRoom } from './is-edited.js';
import { kindBundle } from './kind-bundle.js';

/** What the making of bundles by kind needs. */
export interface KindBundleRoom extends EditedRoom {
  readonly sides: Sides;
  readonly draft: boolean;
  readonly chosen: ChosenBlocs;
  readonly naming: Naming;
  readonly cache: ResourceCache;
  readonly open: HeldBlocs;
}

/** A kind, and blocs that have papers of it, all set in one typeface. */
interface KindWithBlocs {
  readonly kind: DocumentKind;
  /** Counted from 1 where papers of the kind are set in several. */
  readonly typeface: number;
  readonly members: readonly StandingBloc[];
}

/**
 * A print bundle for every kind of which there are papers, over all blocs of the run, in printing order. A workspace may have
 * fonts of its own: what is set in another typeface is another bundle, so that every paper is printed as its own file shows it.
 */
export async function kindBundles(
  standing: readonly StandingBloc[],
  room: KindBundleRoom,
): Promise<readonly Gathering[]> {
  const kinds: KindWithBlocs[] = [];
  const grouped = byFonts(room.world);
  for (const [id, members] of byKind(standing)) {
    const kind = await kindOf(id, members, room.cache);
    if (kind === undefined) continue;
    for (const [index, group] of (await grouped(members)).entries())
      kinds.push({ kind, typeface: index + 1, members: group });
  }
  const sorted = kinds.toSorted(
    (one, other) => one.kind.order - other.kind.order || codePointOrder(one.kind.id, other.kind.id),
  );
  const gatherings: Gathering[] = [];
  for (const each of sorted) gatherings.push(await gatheringOf(each, room));
  return gatherings;
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

async function gatheringOf({ kind, typeface, members }: KindWithBlocs, room: KindBundleRoom): Promise<Gathering> {
  const { sides, naming, draft, chosen, open } = room;
  const edited: string[] = [];
  for (const member of members) edited.push(...(await editedFiles(member, room, kind.id)));
  const inputs = members.map(({ entry, planned: { scope } }) => [
    entry.id,
    makingOf(scope),
    scope.documents === undefined,
  ]);
  const input = sha256(JSON.stringify([kind.id, sides, draft, inputs]));
  return {
    path: kindBundlePath({ kind: calledAfter(kind, typeface), draft, sides, ...chosen.asked }, naming.style),
    use: 'bundle',
    choice: choiceWords({ use: 'bundle', sides, draft, documents: [kind.id], ...chosen.asked }),
    ...chosen.recorded,
    edited,
    open: async () => {
      const make = () => kindBundle(kind, members, { sides, open });
      return { ok: true, value: { input, make } };
    },
  };
}

/** The number goes first: long names are cut off at their end. */
function calledAfter(kind: DocumentKind, typeface: number): Pick<DocumentKind, 'id' | 'name' | 'order'> {
  const { id, name, order } = kind;
  return typeface === 1 ? kind : { id: `kieu-chu-${typeface}-${id}`, name: `Kiểu chữ ${typeface} - ${name}`, order };
}
