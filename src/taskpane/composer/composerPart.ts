import { prepareRequest } from "../../core/request/prepareRequest";
import { answerInRow } from "../state/answerInRow";
import { Composer } from "./Composer";

/** What loads when an introducer is found. */
export const composerPart = { Composer, prepareRequest, answerInRow } as const;

export type ComposerPart = typeof composerPart;
