import type { ColleagueProfile } from "../../../core/people/people";
import type { AskGraph } from "../batch/batchPart";
import type { ShortMemory } from "../../../core/shortMemory";
import { parsePhoto } from "./parsePhoto";

/** By directory id or sign-in name; without a photo for who has none. */
export type PhotoMemory = ShortMemory<Pick<ColleagueProfile, "photoUrl">>;

/** Remembers the photo of a user (User.ReadBasic.All). Never fails. */
export async function readPhoto(name: string, ask: AskGraph, memory: PhotoMemory): Promise<void> {
  try {
    const answer = await ask({ url: `/users/${encodeURIComponent(name)}/photos/48x48/$value` });
    const photoUrl = parsePhoto(answer);
    if (photoUrl !== undefined) memory.set(name, { photoUrl });
    else if (answer.status === 404) memory.set(name, {});
  } catch {
    // Initials do.
  }
}
