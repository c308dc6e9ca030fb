import type { GalleryState } from "./galleryState";
import { companyStates } from "./states/company";
import { dynamicsStates } from "./states/dynamics";
import { failureStates } from "./states/failures";
import { foundStates } from "./states/found";
import { lookingUpStates } from "./states/lookingUp";
import { nobodyStates } from "./states/nobody";
import { requestStates } from "./states/requests";
import { surfaceStates } from "./states/surfaces";
import { waitingStates } from "./states/waiting";

/** Every state of the pane, in the order of a look-up. */
export const galleryStates: readonly GalleryState[] = [
  ...waitingStates,
  ...foundStates,
  ...companyStates,
  ...dynamicsStates,
  ...requestStates,
  ...nobodyStates,
  ...lookingUpStates,
  ...surfaceStates,
  ...failureStates,
];
