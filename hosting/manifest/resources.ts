import { askLabel, askTip, description, paneLabel, productName } from "./manifestTexts";
import type { LocalizedText } from "./manifestTexts";
import { xml } from "./xmlElement";
import type { XmlElement } from "./xmlElement";

/** Pixel sizes of a button's icon: the three that Outlook asks for, and those of other screens. */
export const buttonIconSizes = [16, 20, 24, 32, 40, 48, 64, 80] as const;

/** Everything the buttons refer to by id; each block of overrides needs a copy of its own. */
export function resources(origin: string): XmlElement {
  return xml("Resources", {}, [
    xml(
      "bt:Images",
      {},
      buttonIconSizes.map((size) =>
        xml("bt:Image", {
          id: iconId(size),
          DefaultValue: `${origin}/assets/icon-${size}.png`,
        }),
      ),
    ),
    xml("bt:Urls", {}, [
      xml("bt:Url", { id: "pane.url", DefaultValue: `${origin}/taskpane.html` }),
      xml("bt:Url", { id: "commands.url", DefaultValue: `${origin}/commands.html` }),
    ]),
    xml("bt:ShortStrings", {}, [
      xml("bt:String", { id: "group.label", DefaultValue: productName }),
      xml("bt:String", { id: "pane.label", DefaultValue: paneLabel }),
      textResource("ask.label", askLabel),
    ]),
    xml("bt:LongStrings", {}, [
      textResource("pane.tip", description),
      textResource("ask.tip", askTip),
    ]),
  ]);
}

export function iconId(size: number): string {
  return `icon.${size}`;
}

/** The text in the other languages, in a namespace's own words. */
export function overrideElements(
  { others }: LocalizedText,
  prefix: "bt:" | "",
): readonly XmlElement[] {
  return Object.entries(others).map(([Locale, Value]) =>
    xml(`${prefix}Override`, { Locale, Value }),
  );
}

function textResource(id: string, text: LocalizedText): XmlElement {
  return xml("bt:String", { id, DefaultValue: text.default }, overrideElements(text, "bt:"));
}
