import type { ColleagueProfile } from "../../../core/people/people";
import type { AskGraph, PartAnswer } from "../batch/batchPart";
import type { ShortMemory } from "../../../core/shortMemory";

/** Enough for a picture of 48 by 48 pixels in any format. */
const longestPhoto = 100_000;

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
    // Without a photo the pane shows initials.
  }
}

/** Address of a picture in memory, from what a batch carries: base64. Undefined where there is none. */
function parsePhoto({ status, headers, body }: PartAnswer): string | undefined {
  if (status !== 200 || typeof body !== "string" || body.length > longestPhoto) return undefined;
  const type = /^image\/(?:jpeg|png|gif)/.exec(headers.get("Content-Type") ?? "image/jpeg")?.[0];
  if (type === undefined || !/^[\w+/=]+$/.test(body)) return undefined;
  return `data:${type};base64,${body}`;
}
