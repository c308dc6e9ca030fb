import type { Fault } from "../../host/faults";

/** Where an add-in is shown, by name as in the address of the page. */
export const surfaceNames = [
  "message",
  "shared",
  "compose",
  "meeting",
  "organize",
  "none",
  "phone",
] as const;

export type SurfaceName = (typeof surfaceNames)[number];

/** For the person who picks one. */
export const surfaceLabels: Readonly<Record<SurfaceName, string>> = {
  message: "Reading a message",
  shared: "Shared mailbox",
  compose: "Writing a message",
  meeting: "Invited to a meeting",
  organize: "Inviting to a meeting",
  none: "Nothing selected",
  phone: "Phone",
};

const internetHeaders = 168;
const notForSharedFolders = 9055;

/** What does not work on a surface, by the number of the call. */
export function faultsOf(surface: SurfaceName): readonly (readonly [number, Fault])[] {
  return surface === "shared" ? [[internetHeaders, { errorCode: notForSharedFolders }]] : [];
}
