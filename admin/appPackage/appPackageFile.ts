/** What `init` calls the package of the Microsoft 365 app. */
export const appPackageFile = "who-knows-whom.zip";
