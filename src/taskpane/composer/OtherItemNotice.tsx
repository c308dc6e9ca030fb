import { ActionButton } from "../parts/ActionButton";
import { Icon } from "../parts/Icon";
import type { RequestContext } from "../../core/request/requestContext";
import { useWords } from "../hooks/useWords";

export interface OtherItemNoticeProps {
  readonly context: RequestContext;
  readonly onShow: () => void;
}

/** The rep has selected another message: the request stays about the person it was begun for. */
export function OtherItemNotice({ context, onShow }: OtherItemNoticeProps) {
  const text = useWords("composer");
  return (
    <div className="small composer-notice">
      <Icon name="attention" />
      <div>
        {text.otherItem(context.prospect.displayName)}
        <div>
          <ActionButton appearance="subtle" onClick={onShow}>
            {text.showOpenItem}
          </ActionButton>
        </div>
      </div>
    </div>
  );
}
