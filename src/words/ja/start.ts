import type { StartText } from "../texts/startText";
import { language } from "./language";

export const words: StartText = {
  direction: language.direction,
  network:
    "Who Knows Whom を開始できません。{host} から必要なものが届いていません。ネットワークが遅いか、このアドレスをブロックしている可能性があります。1 分ほどしてから開き直し、続く場合はこのアドレスを管理者に伝えてください。",
  outdated:
    "Who Knows Whom を開始できませんでした。開き直し、続く場合は最新バージョンの Outlook をご利用ください。",
};
