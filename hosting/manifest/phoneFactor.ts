import { phoneIconId, phoneIcons } from "./phoneIcons";
import { xml } from "./xmlElement";
import type { XmlElement } from "./xmlElement";

/** A phone shows add-ins on messages being read only, and runs no command for us. */
export function phoneFactor(): XmlElement {
  const icon = xml(
    "Icon",
    { "xsi:type": "bt:MobileIconList" },
    phoneIcons.map(({ size, scale }) =>
      xml("bt:Image", {
        size: String(size),
        scale: String(scale),
        resid: phoneIconId(size * scale),
      }),
    ),
  );
  const button = xml("Control", { "xsi:type": "MobileButton", id: "wkw.phone.pane" }, [
    xml("Label", { resid: "pane.label" }),
    icon,
    xml("Action", { "xsi:type": "ShowTaskpane" }, [xml("SourceLocation", { resid: "pane.url" })]),
  ]);
  const group = xml("Group", { id: "wkw.phone.group" }, [
    xml("Label", { resid: "group.label" }),
    button,
  ]);
  return xml("MobileFormFactor", {}, [
    xml("ExtensionPoint", { "xsi:type": "MobileMessageReadCommandSurface" }, [group]),
  ]);
}
