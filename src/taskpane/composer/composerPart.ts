import { answerOpened } from "../../core/request/answerOpened";
import { prepareRequest } from "../../core/request/prepareRequest";
import { Composer } from "./Composer";

/** What loads when an introducer is found. */
export const composerPart = { Composer, prepareRequest, answerOpened } as const;

export type ComposerPart = typeof composerPart;
