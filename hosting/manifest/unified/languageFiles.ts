import {
  askLabel,
  askTip,
  defaultLocale,
  description,
  appName,
  shortDescription,
} from "../manifestTexts";
import type { LocalizedText } from "../manifestTexts";
import { surfaces } from "../surfaces";
import { paneTipOf } from "./ribbon";
import { schemaVersion } from "./schemaVersion";

/** The texts of one language and region, in a file of its own. */
export interface LanguageFile {
  readonly languageTag: string;
  readonly file: string;
  /** By the place of the text in the manifest. */
  readonly texts: Readonly<Record<string, string>>;
}

export const defaultLanguageTag = defaultLocale.toLowerCase();

export function languageFiles(): readonly LanguageFile[] {
  const places = textPlaces();
  return Object.keys(description.others).map((locale) => ({
    languageTag: locale.toLowerCase(),
    file: `languages/${locale.toLowerCase()}.json`,
    texts: {
      $schema: `https://developer.microsoft.com/json-schemas/teams/v${schemaVersion}/MicrosoftTeams.Localization.schema.json`,
      // The schema asks for it although it is the same everywhere.
      "name.short": appName,
      ...Object.fromEntries(places.map(([place, text]) => [place, text.others[locale] ?? ""])),
    },
  }));
}

/** Where each translated text stands. Names of product and pane are the same in every language. */
function textPlaces(): readonly (readonly [string, LocalizedText])[] {
  return [
    ["description.short", shortDescription],
    ["description.full", description],
    ...surfaces.flatMap((surface, index) => {
      const controls = `extensions[0].ribbons[${index}].tabs[0].groups[0].controls`;
      const paneTip = [`${controls}[0].supertip.description`, paneTipOf(surface)] as const;
      if (!surface.hasAsk) return [paneTip];
      return [
        paneTip,
        [`${controls}[1].label`, askLabel] as const,
        [`${controls}[1].supertip.title`, askLabel] as const,
        [`${controls}[1].supertip.description`, askTip] as const,
      ];
    }),
  ];
}
