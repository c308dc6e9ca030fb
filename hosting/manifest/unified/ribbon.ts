import {
  askLabel,
  askTip,
  composeTip,
  description,
  paneLabel,
  productName,
} from "../manifestTexts";
import type { LocalizedText } from "../manifestTexts";
import { phoneIcons } from "../phoneIcons";
import type { Surface } from "../surfaces";
import { actionIds } from "./runtimes";

/** The three sizes Microsoft asks for; the schema takes no more. */
const iconSizes = [16, 32, 80] as const;

/** The explanation of the pane's button on a surface. */
export function paneTipOf({ paneTip }: Surface): LocalizedText {
  return paneTip === "pane.tip" ? description : composeTip;
}

/** One surface's buttons. Phones show them on messages being read, and share that ribbon. */
export function ribbonOf(surface: Surface, origin: string): object {
  const { context, prefix, hasAsk } = surface;
  const hasPhone = context === "mailRead";
  return {
    requirements: { scopes: ["mail"], formFactors: ["desktop", ...(hasPhone ? ["mobile"] : [])] },
    contexts: [context],
    tabs: [
      {
        builtInTabId: "TabDefault",
        groups: [
          {
            id: `${prefix}.group`,
            label: productName,
            controls: [paneButton(surface, origin), ...(hasAsk ? [askButton(prefix, origin)] : [])],
          },
        ],
        ...(hasPhone && { customMobileRibbonGroups: [phoneGroup(origin)] }),
      },
    ],
  };
}

function paneButton(surface: Surface, origin: string): object {
  return {
    id: `${surface.prefix}.pane`,
    type: "button",
    label: paneLabel,
    icons: icons(origin),
    supertip: { title: paneLabel, description: paneTipOf(surface).default },
    actionId: surface.canStay ? actionIds.stayingPane : actionIds.pane,
  };
}

function askButton(prefix: string, origin: string): object {
  return {
    id: `${prefix}.ask`,
    type: "button",
    label: askLabel.default,
    icons: icons(origin),
    supertip: { title: askLabel.default, description: askTip.default },
    actionId: actionIds.ask,
  };
}

/** A phone runs no command for us. */
function phoneGroup(origin: string): object {
  return {
    id: "wkw.phone.group",
    label: productName,
    controls: [
      {
        id: "wkw.phone.pane",
        type: "mobileButton",
        label: paneLabel,
        icons: phoneIcons.map(({ size, scale }) => ({
          size,
          scale,
          url: `${origin}/assets/phone/icon-${size * scale}.png`,
        })),
        actionId: actionIds.pane,
      },
    ],
  };
}

function icons(origin: string): readonly object[] {
  return iconSizes.map((size) => ({ size, url: `${origin}/assets/icon-${size}.png` }));
}
