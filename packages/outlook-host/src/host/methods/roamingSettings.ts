import type { HostTraits } from "../quirks/hostTraits";

/** The settings that add-ins keep in the rep's mailbox: a name and JSON text each. */
export type SavedSettings = Readonly<Record<string, string>>;

export interface RoamingSettings {
  readonly read: () => SavedSettings;
  readonly save: (settings: SavedSettings) => void;
}

export interface RoamingSettingsOptions {
  readonly mailbox: string;
  /** How often there is a fresh copy; a session is as long as the page. */
  readonly fresh: HostTraits["roamingSettings"];
}

/** Keeps the settings in the browser, one set for each mailbox, so that they outlive the page. */
export function createRoamingSettings(
  storage: Storage,
  { mailbox, fresh }: RoamingSettingsOptions,
): RoamingSettings {
  const key = `localOutlook.roamingSettings.${mailbox}`;
  let copy: SavedSettings | undefined;
  return {
    read() {
      const known = fresh === "eachPane" ? undefined : copy;
      copy = known ?? (JSON.parse(storage.getItem(key) ?? "{}") as SavedSettings);
      return copy;
    },
    save(settings) {
      copy = settings;
      storage.setItem(key, JSON.stringify(settings));
    },
  };
}
