import type { AskGraph } from "./batch/batchPart";
import type { Directory } from "./people/directory";
import type { GrantedScopes } from "./scopes";
import type { TopicUse } from "./mail/messagesQuery";
import type { Standpoint } from "../../core/people/standpoint";

/** The context that the sources share during one look-up. */
export interface GraphLookUp {
  readonly ask: AskGraph;
  /** @throws AppError of the sign-in */
  readonly readGranted: () => Promise<GrantedScopes>;
  readonly standpoint: Standpoint;
  /** The same with every address of the rep's; absent where it is complete. Never rejects. */
  readonly completeStandpoint?: () => Promise<Standpoint>;
  readonly directory: Directory;
  readonly now: Date;
  /** Not read where absent. */
  readonly topics?: TopicUse;
}
