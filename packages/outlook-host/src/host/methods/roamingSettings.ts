/** The settings that add-ins keep in the rep's mailbox: a name and JSON text each. */
export type SavedSettings = Readonly<Record<string, string>>;

export interface RoamingSettings {
  readonly read: () => SavedSettings;
  readonly save: (settings: SavedSettings) => void;
}

/** Keeps the settings in the browser, one set for each mailbox, so that they outlive the page. */
export function createRoamingSettings(storage: Storage, mailbox: string): RoamingSettings {
  const key = `localOutlook.roamingSettings.${mailbox}`;
  return {
    read: () => JSON.parse(storage.getItem(key) ?? "{}") as SavedSettings,
    save: (settings) => {
      storage.setItem(key, JSON.stringify(settings));
    },
  };
}
