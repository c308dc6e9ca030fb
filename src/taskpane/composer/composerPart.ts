import { readOpenRequests } from "../../core/ledger/openRequests";
import { prepareRequest } from "../../core/request/prepareRequest";
import { answerInRow } from "../state/answerInRow";
import { Composer } from "./Composer";

/** What loads when an introducer is found, or what was asked is looked at. */
export const composerPart = { Composer, prepareRequest, answerInRow, readOpenRequests } as const;

export type ComposerPart = typeof composerPart;
