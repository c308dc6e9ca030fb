import { prepareRequest } from "../../core/request/prepareRequest";
import { Composer } from "./Composer";

/** What loads when there is somebody to ask. */
export const composerPart = { Composer, prepareRequest } as const;

export type ComposerPart = typeof composerPart;
