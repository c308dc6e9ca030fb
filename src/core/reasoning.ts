import { findIntroducers } from "./lookUp/findIntroducers";
import { chooseProspect } from "./prospect/chooseProspect";
import { pickProspect } from "./prospect/pickProspect";

/**
 * What a look-up reasons with. Its tables of names and services are large and needed only when something
 * has been read, so it is handed in by whoever loads it.
 */
export const reasoning = { chooseProspect, pickProspect, findIntroducers } as const;

export type Reasoning = typeof reasoning;
