import { manifestId, manifestVersion, oldestMailbox } from "./manifestIdentity";
import { defaultLocale, description, productName } from "./manifestTexts";
import { overridesV10 } from "./versionOverrides";
import { overrideElements } from "./resources";
import { xml, xmlText } from "./xmlElement";
import type { XmlElement } from "./xmlElement";

/**
 * The manifest for an address the add-in is hosted at. The order of elements is Microsoft's.
 *
 * @param origin - https, without a path
 */
export function manifestXml(origin: string): string {
  const namespaces = {
    xmlns: "http://schemas.microsoft.com/office/appforoffice/1.1",
    "xmlns:xsi": "http://www.w3.org/2001/XMLSchema-instance",
    "xmlns:bt": "http://schemas.microsoft.com/office/officeappbasictypes/1.0",
    "xsi:type": "MailApp",
  };
  return xmlText(
    xml("OfficeApp", namespaces, [
      xml("Id", {}, manifestId),
      xml("Version", {}, manifestVersion),
      xml("ProviderName", {}, productName),
      xml("DefaultLocale", {}, defaultLocale),
      xml("DisplayName", { DefaultValue: productName }),
      xml("Description", { DefaultValue: description.default }, overrideElements(description, "")),
      xml("IconUrl", { DefaultValue: `${origin}/assets/icon-64.png` }),
      xml("HighResolutionIconUrl", { DefaultValue: `${origin}/assets/icon-128.png` }),
      xml("SupportUrl", { DefaultValue: `${origin}/assets/support.html` }),
      xml("AppDomains", {}, [xml("AppDomain", {}, origin)]),
      xml("Hosts", {}, [xml("Host", { Name: "Mailbox" })]),
      xml("Requirements", {}, [
        xml("Sets", {}, [xml("Set", { Name: "Mailbox", MinVersion: oldestMailbox })]),
      ]),
      formSettings(origin),
      xml("Permissions", {}, "ReadItem"),
      rule(),
      xml("DisableEntityHighlighting", {}, "true"),
      overridesV10(origin),
    ]),
  );
}

/** For Outlooks that know no buttons; the schema asks for it. */
function formSettings(origin: string): XmlElement {
  const settings = xml("DesktopSettings", {}, [
    xml("SourceLocation", { DefaultValue: `${origin}/taskpane.html` }),
    xml("RequestedHeight", {}, "450"),
  ]);
  return xml("FormSettings", {}, [xml("Form", { "xsi:type": "ItemRead" }, [settings])]);
}

/** The schema asks for a rule although the buttons decide where the add-in shows. */
function rule(): XmlElement {
  const items = ["Message", "Appointment"].map((ItemType) =>
    xml("Rule", { "xsi:type": "ItemIs", ItemType, FormType: "Read" }),
  );
  return xml("Rule", { "xsi:type": "RuleCollection", Mode: "Or" }, items);
}
