import type { RoamingSettings } from "../methods/roamingSettings";

/** The application that hosts office.js, as office.js is told about it. */
export interface AppContextOptions {
  readonly controlId: string;
  readonly locale: string;
  readonly documentUrl: string;
  readonly requirementSets: RequirementSets;
  /** Of the client. */
  readonly version: string;
  readonly settings: RoamingSettings;
  readonly size: { readonly width: number; readonly height: number };
}

/** `Office.context.requirements.isSetSupported` is answered from these versions alone. */
export type RequirementSets = Readonly<Record<string, string>>;

export const currentRequirementSets: RequirementSets = {
  Mailbox: "1.15",
  AddInCommands: "1.3",
  IdentityAPI: "1.3",
  NestedAppAuth: "1.1",
  DialogApi: "1.2",
  DialogOrigin: "1.1",
  OpenBrowserWindowApi: "1.1",
};

/** What an Outlook of nobody's calls itself. */
export const plainVersion = "16.0.15407.10000";

const outlook = 64;
const taskPane = 1;

export function appContext(options: AppContextOptions): object {
  return {
    _id: options.controlId,
    _appName: outlook,
    _appVersion: 16,
    _appMinorVersion: 0,
    _hostFullVersion: options.version,
    _appUILocale: options.locale,
    _dataLocale: options.locale,
    _docUrl: options.documentUrl,
    _clientMode: 0,
    _settings: options.settings.read(),
    _reason: "documentOpened",
    _requirementMatrix: JSON.stringify(options.requirementSets),
    _appInstanceId: options.controlId,
    _correlationId: options.controlId,
    _osfControlType: taskPane,
    _eToken: "",
    _clientWindowWidth: options.size.width,
    _clientWindowHeight: options.size.height,
    _addinName: "Who Knows Whom",
    _appDomains: [],
    _featureGates: {},
    _initialDisplayMode: 0,
  };
}
