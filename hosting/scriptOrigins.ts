import type { Cloud } from "../src/adapters/config/clouds";

/** Some builds of office.js load Microsoft's Ajax library from here and stop without it. */
const microsoftAjax = "https://ajax.aspnetcdn.com/ajax/3.5/";

/**
 * Folders in which these hosts keep office.js and all it loads; they hold much else of other people's. A host
 * that is not here serves nothing but Office.js, from folders that Microsoft has not written down.
 * A browser forgets the folder when it is redirected, so one host may still lead to another.
 */
const officeFolders: Readonly<Record<string, string>> = {
  "https://appsforoffice.microsoft.com": "/lib/1/hosted/",
  "https://appsforoffice.gcc.cdn.office.net": "/appsforoffice/",
  "https://appsforoffice.gcch.cdn.office.net": "/appsforoffice/",
  "https://appsforoffice.dod.cdn.office.net": "/appsforoffice/",
  "https://appsforoffice.cdn.partner.office365.cn": "/appsforoffice/",
};

/** Where scripts may come from beside the page's own origin, for the policy of a page. */
export function scriptSourcesOf(cloud: Cloud): readonly string[] {
  const office = officeOriginsOf(cloud).map((origin) => `${origin}${officeFolders[origin] ?? ""}`);
  return [...office, microsoftAjax];
}

/** The origins of these sources: where a redirect may lead. */
export function scriptOriginsOf(cloud: Cloud): readonly string[] {
  return [...officeOriginsOf(cloud), new URL(microsoftAjax).origin];
}

function officeOriginsOf({ officeScript, otherOfficeOrigins }: Cloud): readonly string[] {
  return [new URL(officeScript).origin, ...otherOfficeOrigins];
}
