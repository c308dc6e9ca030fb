import { manifestId, manifestVersion, oldestMailbox } from "../manifestIdentity";
import { appName, description, productName, shortDescription } from "../manifestTexts";
import { surfaces } from "../surfaces";
import { defaultLanguageTag, languageFiles } from "./languageFiles";
import { ribbonOf } from "./ribbon";
import { runtimes } from "./runtimes";
import { schemaVersion } from "./schemaVersion";

export interface UnifiedManifestOptions {
  /** https, without a path. */
  readonly origin: string;
  /** Of the app registration; where absent, deploying the app asks for no consent. */
  readonly clientId?: string;
}

/** Microsoft wants another id for the app than for the add-in of the XML manifest. */
export const appId = "0b6a52c8-5f43-4f0e-9d5b-7d1f6a3c2e94";

/**
 * The manifest of Microsoft 365 apps for an address the add-in is hosted at: the same surfaces, texts
 * and permissions as in the XML manifest, which it hides where both are installed.
 */
export function unifiedManifest({ origin, clientId }: UnifiedManifestOptions): object {
  const help = `${origin}/assets/support.html`;
  return {
    $schema: `https://developer.microsoft.com/json-schemas/teams/v${schemaVersion}/MicrosoftTeams.schema.json`,
    manifestVersion: schemaVersion,
    id: appId,
    version: semanticVersion,
    developer: { name: productName, websiteUrl: help, privacyUrl: help, termsOfUseUrl: help },
    name: { short: appName, full: appName },
    description: { short: shortDescription.default, full: description.default },
    icons: { color: "color.png", outline: "outline.png" },
    accentColor: "#2886de",
    localizationInfo: {
      defaultLanguageTag,
      additionalLanguages: languageFiles().map(({ languageTag, file }) => ({ languageTag, file })),
    },
    validDomains: [new URL(origin).host],
    ...(clientId !== undefined && { webApplicationInfo: { id: clientId, resource: origin } }),
    authorization: {
      permissions: {
        resourceSpecific: ["MailboxItem.Read.User", "Mailbox.SharedFolder"].map((name) => ({
          name,
          type: "Delegated",
        })),
      },
    },
    extensions: [
      {
        requirements: {
          scopes: ["mail"],
          capabilities: [{ name: "Mailbox", minVersion: oldestMailbox }],
        },
        runtimes: runtimes(origin),
        ribbons: surfaces.map((surface) => ribbonOf(surface, origin)),
        alternates: [{ hide: { customOfficeAddin: { officeAddinId: manifestId } } }],
      },
    ],
  };
}

/** The XML manifest counts in four numbers, of which the last is always 0; this one takes three. */
const semanticVersion = manifestVersion.replace(/\.0$/, "");
