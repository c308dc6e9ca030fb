import { oldestMailbox } from "./manifestIdentity";
import { buttonIconSizes, iconId, resources } from "./resources";
import { xml } from "./xmlElement";
import type { XmlElement } from "./xmlElement";

const namespace = "http://schemas.microsoft.com/office/mailappversionoverrides";

/** Where Outlook shows the buttons: on a message being read, in a meeting the rep attends. */
const surfaces = [
  { extensionPoint: "MessageReadCommandSurface", prefix: "wkw.message", canPin: true },
  { extensionPoint: "AppointmentAttendeeCommandSurface", prefix: "wkw.meeting", canPin: false },
] as const;

type Surface = (typeof surfaces)[number];

/** Buttons for Outlooks that know none of the newer block, which lies inside. */
export function overridesV10(origin: string): XmlElement {
  return overrides(namespace, "VersionOverridesV1_0", [
    ...content(origin, () => false),
    overrides(
      `${namespace}/1.1`,
      "VersionOverridesV1_1",
      content(origin, ({ canPin }) => canPin),
    ),
  ]);
}

function overrides(xmlns: string, type: string, parts: readonly XmlElement[]): XmlElement {
  return xml("VersionOverrides", { xmlns, "xsi:type": type }, parts);
}

function content(origin: string, isPinnable: (surface: Surface) => boolean): readonly XmlElement[] {
  const points = surfaces.map((surface) => extensionPoint(surface, isPinnable(surface)));
  const factor = xml("DesktopFormFactor", {}, [
    xml("FunctionFile", { resid: "commands.url" }),
    ...points,
  ]);
  return [
    xml("Requirements", {}, [
      xml("bt:Sets", { DefaultMinVersion: oldestMailbox }, [xml("bt:Set", { Name: "Mailbox" })]),
    ]),
    xml("Hosts", {}, [xml("Host", { "xsi:type": "MailHost" }, [factor])]),
    resources(origin),
  ];
}

function extensionPoint({ extensionPoint: type, prefix }: Surface, isPinnable: boolean) {
  const showPane = xml("Action", { "xsi:type": "ShowTaskpane" }, [
    xml("SourceLocation", { resid: "pane.url" }),
    ...(isPinnable ? [xml("SupportsPinning", {}, "true")] : []),
  ]);
  const askBest = xml("Action", { "xsi:type": "ExecuteFunction" }, [
    xml("FunctionName", {}, "askBestIntroducer"),
  ]);
  const group = xml("Group", { id: `${prefix}.group` }, [
    xml("Label", { resid: "group.label" }),
    button(`${prefix}.pane`, "pane", showPane),
    button(`${prefix}.ask`, "ask", askBest),
  ]);
  const tab = xml("OfficeTab", { id: "TabDefault" }, [group]);
  return xml("ExtensionPoint", { "xsi:type": type }, [tab]);
}

function button(id: string, text: "pane" | "ask", action: XmlElement): XmlElement {
  const label = { resid: `${text}.label` };
  return xml("Control", { "xsi:type": "Button", id }, [
    xml("Label", label),
    xml("Supertip", {}, [xml("Title", label), xml("Description", { resid: `${text}.tip` })]),
    xml(
      "Icon",
      {},
      buttonIconSizes.map((size) => xml("bt:Image", { size: String(size), resid: iconId(size) })),
    ),
    action,
  ]);
}
