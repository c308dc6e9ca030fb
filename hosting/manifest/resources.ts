import { askLabel, askTip, composeTip, description } from "./manifestTexts";
import { paneLabel, productName } from "./manifestTexts";
import type { LocalizedText } from "./manifestTexts";
import { phoneIconId, phoneIconPixels } from "./phoneIcons";
import { xml } from "./xmlElement";
import type { XmlElement } from "./xmlElement";

/** Pixel sizes of a button's icon: the three that Outlook asks for, and those of other screens. */
export const buttonIconSizes = [16, 20, 24, 32, 40, 48, 64, 80] as const;

/** Which of Outlook's form factors a block has buttons for. */
export type FormFactor = "desktop" | "phone";

/** Everything the buttons refer to by id; each block of overrides needs a copy of its own. */
export function resources(origin: string, factors: readonly FormFactor[]): XmlElement {
  return xml("Resources", {}, [
    xml(
      "bt:Images",
      {},
      factors.flatMap((factor) => images(`${origin}/assets`, factor)),
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
      textResource("compose.tip", composeTip),
    ]),
  ]);
}

function images(folder: string, factor: FormFactor): readonly XmlElement[] {
  if (factor === "phone") {
    return phoneIconPixels.map((pixels) =>
      image(phoneIconId(pixels), `${folder}/phone/icon-${pixels}.png`),
    );
  }
  return buttonIconSizes.map((size) => image(iconId(size), `${folder}/icon-${size}.png`));
}

function image(id: string, DefaultValue: string): XmlElement {
  return xml("bt:Image", { id, DefaultValue });
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
