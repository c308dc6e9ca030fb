import { oldestMailbox } from "./manifestIdentity";
import { phoneFactor } from "./phoneFactor";
import { buttonIconSizes, iconId, resources } from "./resources";
import { surfaces } from "./surfaces";
import type { Surface } from "./surfaces";
import { xml } from "./xmlElement";
import type { XmlElement } from "./xmlElement";

const namespace = "http://schemas.microsoft.com/office/mailappversionoverrides";

/** Buttons for Outlooks that know none of the newer block, which lies inside. */
export function overridesV10(origin: string): XmlElement {
  return overrides(namespace, "VersionOverridesV1_0", [
    requirements(),
    hosts([desktopFactor([], () => [])]),
    resources(origin, ["desktop"]),
    overridesV11(origin),
  ]);
}

/** Only here may Microsoft's elements stand for shared mailboxes, panes that stay, and phones. */
function overridesV11(origin: string): XmlElement {
  const shared = [xml("SupportsSharedFolders", {}, "true")];
  return overrides(`${namespace}/1.1`, "VersionOverridesV1_1", [
    requirements(),
    hosts([desktopFactor(shared, staying), phoneFactor()]),
    resources(origin, ["desktop", "phone"]),
  ]);
}

/** What lets a surface's pane stay. Outlooks that know only the first ignore the second. */
function staying({ canStay }: Surface): readonly XmlElement[] {
  const names = canStay ? ["SupportsPinning", "SupportsNoItemContext"] : [];
  return names.map((name) => xml(name, {}, "true"));
}

function overrides(xmlns: string, type: string, parts: readonly XmlElement[]): XmlElement {
  return xml("VersionOverrides", { xmlns, "xsi:type": type }, parts);
}

function requirements(): XmlElement {
  return xml("Requirements", {}, [
    xml("bt:Sets", { DefaultMinVersion: oldestMailbox }, [xml("bt:Set", { Name: "Mailbox" })]),
  ]);
}

function hosts(factors: readonly XmlElement[]): XmlElement {
  return xml("Hosts", {}, [xml("Host", { "xsi:type": "MailHost" }, factors)]);
}

function desktopFactor(
  first: readonly XmlElement[],
  paneTraits: (surface: Surface) => readonly XmlElement[],
): XmlElement {
  return xml("DesktopFormFactor", {}, [
    ...first,
    xml("FunctionFile", { resid: "commands.url" }),
    ...surfaces.map((surface) => extensionPoint(surface, paneTraits(surface))),
  ]);
}

function extensionPoint(surface: Surface, paneTraits: readonly XmlElement[]): XmlElement {
  const { prefix } = surface;
  const showPane = xml("Action", { "xsi:type": "ShowTaskpane" }, [
    xml("SourceLocation", { resid: "pane.url" }),
    ...paneTraits,
  ]);
  const group = xml("Group", { id: `${prefix}.group` }, [
    xml("Label", { resid: "group.label" }),
    button(`${prefix}.pane`, { label: "pane.label", tip: surface.paneTip, action: showPane }),
    ...(surface.hasAsk ? [askButton(prefix)] : []),
  ]);
  const tab = xml("OfficeTab", { id: "TabDefault" }, [group]);
  return xml("ExtensionPoint", { "xsi:type": surface.extensionPoint }, [tab]);
}

function askButton(prefix: string): XmlElement {
  const action = xml("Action", { "xsi:type": "ExecuteFunction" }, [
    xml("FunctionName", {}, "askBestIntroducer"),
  ]);
  return button(`${prefix}.ask`, { label: "ask.label", tip: "ask.tip", action });
}

interface ButtonParts {
  /** Ids of texts. */
  readonly label: string;
  readonly tip: string;
  readonly action: XmlElement;
}

function button(id: string, { label, tip, action }: ButtonParts): XmlElement {
  return xml("Control", { "xsi:type": "Button", id }, [
    xml("Label", { resid: label }),
    xml("Supertip", {}, [xml("Title", { resid: label }), xml("Description", { resid: tip })]),
    xml(
      "Icon",
      {},
      buttonIconSizes.map((size) => xml("bt:Image", { size: String(size), resid: iconId(size) })),
    ),
    action,
  ]);
}
