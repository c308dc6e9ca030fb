import { ActionButton } from "../parts/ActionButton";
import { Icon } from "../parts/Icon";
import type { IntroductionRequest } from "../../core/request/introductionRequest";
import { useWords } from "../hooks/useWords";

export interface OtherItemNoticeProps {
  readonly request: IntroductionRequest;
  readonly openItem: "another" | "none";
  readonly onShow: () => void;
}

/** Says that another message is selected, or none, and about whom the request still is. */
export function OtherItemNotice({ request, openItem, onShow }: OtherItemNoticeProps) {
  const text = useWords("composer");
  const { displayName } = request.prospect;
  return (
    <div className="small composer-notice">
      <Icon name="attention" />
      <div>
        {openItem === "none" ? text.noItem(displayName) : text.otherItem(displayName)}
        {openItem === "another" && (
          <div>
            <ActionButton appearance="subtle" onClick={onShow}>
              {text.showOpenItem}
            </ActionButton>
          </div>
        )}
      </div>
    </div>
  );
}
