import { ActionButton } from "../parts/ActionButton";
import { Icon } from "../parts/Icon";
import type { IntroductionRequest } from "../../core/request/introductionRequest";
import { useWords } from "../hooks/useWords";

export interface OtherItemNoticeProps {
  readonly request: IntroductionRequest;
  readonly onShow: () => void;
}

/** Says that another message is selected, and about whom the request still is. */
export function OtherItemNotice({ request, onShow }: OtherItemNoticeProps) {
  const text = useWords("composer");
  return (
    <div className="small composer-notice">
      <Icon name="attention" />
      <div>
        {text.otherItem(request.prospect.displayName)}
        <div>
          <ActionButton appearance="subtle" onClick={onShow}>
            {text.showOpenItem}
          </ActionButton>
        </div>
      </div>
    </div>
  );
}
