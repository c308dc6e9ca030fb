import { sharedDomain } from "../check/config/domainKind";
import { cloudOfHost } from "../check/config/crmHost";

/** Why an answer cannot be right, and what would be. */
export interface Refusal {
  readonly refusal: string;
}

/** What people paste is trimmed to what is needed; what cannot be right is refused in words of its own. */
export function originOf(text: string): string | Refusal {
  const url = urlIn(text);
  if (url === undefined)
    return { refusal: "an address is wanted, such as https://wkw.contoso.com." };
  if (url.protocol !== "https:")
    return { refusal: "it has to begin with https: Outlook loads nothing else." };
  if (url.username !== "")
    return { refusal: "it must not hold a user name: everybody loads the site." };
  const path = url.pathname.replace(/[^/]+\.(?:html|xml|json)$/, "");
  if (path !== "/") {
    return {
      refusal: `the add-in needs a host name of its own and lies at its root: ${url.host} without ${url.pathname} would be one.`,
    };
  }
  return url.origin;
}

const guid = /[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}/i;

export function tenantOf(text: string): string | Refusal {
  const id = guidIn(text);
  if (id !== undefined) return id;
  const domain = /([\w-]+\.)+[a-z]{2,}/i.exec(text)?.[0];
  if (domain === undefined) {
    return {
      refusal:
        "a GUID is wanted: Entra portal > Overview > Tenant ID, or `az account show --query tenantId`.",
    };
  }
  return {
    refusal: `${domain} is a domain of the tenant; wanted is its id, a GUID. It stands in the Entra portal under Overview, and in "issuer" at https://login.microsoftonline.com/${domain}/v2.0/.well-known/openid-configuration.`,
  };
}

export function clientOf(text: string, tenantId: string | undefined): string | Refusal {
  const id = guidIn(text);
  if (id === undefined) {
    return {
      refusal:
        "a GUID is wanted: Entra portal > App registrations > the application > Application (client) ID.",
    };
  }
  if (id !== tenantId) return id;
  return {
    refusal:
      "that is the id of the tenant; wanted is the application's own, Application (client) ID.",
  };
}

/** Also out of braces, quotes or an address of a portal. */
function guidIn(text: string): string | undefined {
  const id = guid.exec(text)?.[0].toLowerCase();
  return id === undefined || /^[0-]+$/.test(id) ? undefined : id;
}

const nothing = /^(?:|-|\/|nothing|none|no|nil|null|n\/?a|nichts|kein(?:e|es|s)?|nein|rien|nada)$/i;

/** Undefined where the organisation has no Dynamics 365, or is not to be asked there. */
export function crmOf(text: string): string | Refusal | undefined {
  const bare = withoutQuotes(text).replace(/\.$/, "");
  if (nothing.test(bare)) return undefined;
  const url = urlIn(text);
  const wanted =
    "wanted is what the browser shows in Dynamics 365, such as https://contoso.crm4.dynamics.com, or nothing";
  if (url === undefined) return { refusal: `that is no address: ${wanted}.` };
  const host = url.hostname.replace(/^([\w-]+)\.api\./, "$1.");
  if (cloudOfHost(host) === undefined) {
    return {
      refusal: `${url.hostname} is no environment of Dataverse: ${wanted}. The region (crm, crm2, crm4 ...) is part of it.`,
    };
  }
  return `https://${host}`;
}

/** Apart by commas, semicolons, blanks or lines; out of addresses of mail and of the web, too. */
export function domainsOf(text: string): readonly string[] | Refusal {
  const words = withoutQuotes(text)
    .split(/[\s,;"'[\]]+/)
    .filter((word) => word !== "");
  const domains = [...new Set(words.map(domainIn))];
  if (domains.length === 0)
    return { refusal: "at least one domain is wanted, such as contoso.com." };
  const wrong = words.find(
    (word) => !/^(?:[a-z0-9-]{1,63}\.)+[a-z0-9-]{2,63}$/.test(domainIn(word)),
  );
  if (wrong !== undefined)
    return { refusal: `"${wrong}" is no domain; wanted is such as contoso.com.` };
  const shared = domains.find((domain) => sharedDomain(domain) !== undefined);
  if (shared === undefined) return domains;
  const why =
    sharedDomain(shared) === "freeMail"
      ? "anybody has an address there"
      : "anybody gets a domain below it";
  return {
    refusal: `${shared} is not the organisation's: ${why}, and would be taken for a colleague.`,
  };
}

function domainIn(word: string): string {
  const host = word
    .toLowerCase()
    .replace(/^[a-z]+:\/\//, "")
    .replace(/^.*@/, "")
    .replace(/[/?#:].*$/, "")
    .replace(/^(?:\*\.|www\.)/, "")
    .replace(/^\.+|\.+$/g, "");
  return URL.canParse(`https://${host}`) ? new URL(`https://${host}`).hostname : host;
}

function urlIn(text: string): URL | undefined {
  const bare = withoutQuotes(text);
  const whole = /^[a-z][a-z0-9+.-]*:\/\//i.test(bare) ? bare : `https://${bare}`;
  if (bare === "" || /\s/.test(bare) || !URL.canParse(whole)) return undefined;
  const url = new URL(whole);
  return url.hostname.includes(".") || url.hostname === "localhost" ? url : undefined;
}

function withoutQuotes(text: string): string {
  return text.trim().replace(/^[\s"'`<“„‘«{]+|[\s"'`>”“’»},;]+$/g, "");
}
