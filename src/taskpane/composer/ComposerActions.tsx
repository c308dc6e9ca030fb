import { teamsChatLink } from "../../core/teamsChatLink";
import type { Services } from "../../services";
import { ActionButton } from "../components/ActionButton";
import { copyText } from "../components/copyText";
import type { RequestContext } from "../state/requestContext";
import { draftAsText } from "../text/draftAsText";
import { chatText } from "./chatText";
import type { ComposerText } from "./composerText";
import type { Progress } from "./composition";
import { useComposerText } from "./useComposerText";
import type { Writing } from "./useComposition";

export interface ComposerActionsProps {
  readonly writing: Writing;
  readonly context: RequestContext;
  readonly services: Services;
}

/** What can be done with the request, always in sight, and what became of it. */
export function ComposerActions({ writing, context, services }: ComposerActionsProps) {
  const text = useComposerText();
  const { draft, openDraft, change, composition } = writing;
  const teamsLink = teamsChatLink(
    services.teamsOrigin,
    draft.introducer.address,
    chatText(draft, writing.request),
  );
  return (
    <div className="composer-actions">
      <ActionButton appearance="primary" onClick={() => void openDraft()}>
        {text.openDraft}
      </ActionButton>
      {teamsLink !== undefined && (
        <a
          className="action-button composer-link"
          href={teamsLink}
          target="_blank"
          rel="noopener noreferrer"
        >
          {text.askInTeams}
        </a>
      )}
      <ActionButton
        appearance="secondary"
        onClick={() =>
          void copyText(draftAsText(draft)).then((status) => {
            change({ type: "progressed", progress: { status } });
          })
        }
      >
        {text.copy}
      </ActionButton>
      <div role="status" className="small composer-progress">
        {progressWords(composition.progress, text, context.introducer.colleague.displayName)}
      </div>
    </div>
  );
}

function progressWords({ status }: Progress, text: ComposerText, introducer: string): string {
  if (status === "opening" || status === "opened") return text[status](introducer);
  return status === "copied" ? text.copied : "";
}
