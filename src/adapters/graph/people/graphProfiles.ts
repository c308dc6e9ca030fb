import type { Colleague, ColleagueProfile, Presence } from "../../../core/people/people";
import type { ColleagueProfiles } from "../../../core/lookUp/ports";
import { partsPerBatch } from "../batch/batchReader";
import type { BatchReader } from "../batch/batchReader";
import type { GrantedScopes } from "../scopes";
import type { DirectoryMemory } from "./directory";
import { readPhoto } from "./readPhoto";
import type { PhotoMemory } from "./readPhoto";
import { readPresences } from "./readPresences";

export interface GraphProfilesOptions {
  readonly reader: BatchReader;
  readonly readGranted: () => Promise<GrantedScopes>;
  readonly users: DirectoryMemory;
  readonly photos: PhotoMemory;
}

/** Batches one look-up may post in all. What they cannot carry is shown as initials this time. */
const mostBatches = 3;

/** Photo, presence and what the directory tells. Whatever is not permitted or fails is not there. */
export function createGraphProfiles(options: GraphProfilesOptions): ColleagueProfiles {
  return {
    async readProfiles(colleagues) {
      const people = colleagues.map((colleague) => identify(colleague, options.users));
      const presences = await readMissing(people, options);
      return people.map(({ directoryId = "", name, details }) => {
        const presence = presences.get(directoryId);
        const photo = options.photos.get(name);
        return someProfile({ ...details, ...photo, ...(presence && { presence }) });
      });
    },
  };
}

interface Identified {
  readonly directoryId?: string;
  /** Directory id, or an address that may well be the sign-in name. */
  readonly name: string;
  readonly details: ColleagueProfile;
}

function identify({ directoryId, addresses }: Colleague, users: DirectoryMemory): Identified {
  const user = addresses
    .map((address) => users.get(address))
    .find((known) => known !== undefined && known !== "unknown");
  const id = directoryId ?? user?.colleague.directoryId;
  return {
    ...(id !== undefined && { directoryId: id }),
    name: id ?? addresses[0] ?? "",
    details: user?.profile ?? {},
  };
}

/** Asks everything in one turn, so that it travels together. The best introducers come first. */
async function readMissing(
  people: readonly Identified[],
  { reader, readGranted, photos }: GraphProfilesOptions,
): Promise<ReadonlyMap<string, Presence>> {
  const granted = await readGranted().catch(() => new Set<string>());
  const room = partsPerBatch * Math.max(0, mostBatches - reader.posted());
  const ids = people.flatMap(({ directoryId }) => directoryId ?? []);
  const asksPresence = granted.has("Presence.Read.All") && ids.length > 0 && room > 0;
  const withoutPhoto = granted.has("User.ReadBasic.All")
    ? people.filter(({ name }) => name !== "" && photos.get(name) === undefined)
    : [];

  const [presences] = await Promise.all([
    asksPresence ? readPresences(ids, reader.ask) : new Map<string, Presence>(),
    ...withoutPhoto
      .slice(0, asksPresence ? room - 1 : room)
      .map(({ name }) => readPhoto(name, reader.ask, photos)),
  ]);
  return presences;
}

function someProfile(profile: ColleagueProfile): ColleagueProfile | undefined {
  return Object.keys(profile).length === 0 ? undefined : profile;
}
