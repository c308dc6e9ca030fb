import type { HostName } from "../../hosting/headerFiles/headerFiles";

export interface GuideFacts {
  /** Folder that is published to. */
  readonly folder: string;
  /** Address of the site. */
  readonly origin: string;
}

/** The commands for a kind of server: what is done once, and what is done for each build. */
export interface HostGuide {
  readonly title: string;
  readonly folder: string;
  readonly once: (facts: GuideFacts) => readonly string[];
  readonly publish: (facts: GuideFacts) => readonly string[];
}

function publishLine({ folder, origin }: GuideFacts, rest: string, npm = "npm"): string {
  return `${npm} run admin -- publish --to ${folder} ${rest} --origin ${origin}`;
}

function hostOf({ origin }: GuideFacts): string {
  return new URL(origin).host;
}

export const hostGuides: Readonly<Record<HostName, HostGuide>> = {
  nginx: {
    title: "nginx",
    folder: "/var/www/wkw",
    once: (facts) => [
      `# In a file of its own, such as /etc/nginx/conf.d/wkw.conf; the certificate is yours:`,
      "server {",
      "  listen 443 ssl;",
      `  server_name ${hostOf(facts)};`,
      "  ssl_certificate /etc/ssl/wkw.pem;",
      "  ssl_certificate_key /etc/ssl/wkw.key;",
      `  root ${facts.folder};`,
      `  include ${facts.folder}/nginx.conf;`,
      "}",
    ],
    publish: (facts) => [publishLine(facts, `--host nginx --reload "nginx -t && nginx -s reload"`)],
  },
  iis: {
    title: "IIS",
    folder: "C:\\inetpub\\wkw",
    once: (facts) => [
      "# In PowerShell, as administrator; then bind your certificate to the site in IIS Manager:",
      `New-Item -ItemType Directory -Force ${facts.folder}`,
      `New-Website -Name wkw -PhysicalPath ${facts.folder} -Port 443 -Ssl -HostHeader ${hostOf(facts)}`,
    ],
    // In PowerShell "npm" may lose the "--".
    publish: (facts) => [
      publishLine(facts, "--host iis", "npm.cmd"),
      "# IIS reads web.config by itself.",
    ],
  },
  swa: {
    title: "Azure Static Web Apps",
    folder: "site",
    once: () => [
      "az staticwebapp create --name wkw --resource-group YOUR-GROUP --location westeurope",
      "az staticwebapp secrets list --name wkw --query properties.apiKey -o tsv",
      "# Set SWA_CLI_DEPLOYMENT_TOKEN to what the second command prints.",
    ],
    publish: (facts) => [
      publishLine(
        facts,
        `--host swa --upload "npx @azure/static-web-apps-cli deploy ${facts.folder} --env production"`,
      ),
    ],
  },
  netlify: {
    title: "Netlify",
    folder: "site",
    once: () => ["npx netlify-cli login", "npx netlify-cli sites:create --name wkw"],
    publish: (facts) => [
      publishLine(
        facts,
        `--host netlify --upload "npx netlify-cli deploy --dir ${facts.folder} --prod --site wkw --no-build"`,
      ),
    ],
  },
  cloudflare: {
    title: "Cloudflare Pages",
    folder: "site",
    once: () => [
      "npx wrangler login",
      "npx wrangler pages project create wkw --production-branch main",
    ],
    publish: (facts) => [
      publishLine(
        facts,
        `--host cloudflare --upload "npx wrangler pages deploy ${facts.folder} --project-name wkw --branch main"`,
      ),
    ],
  },
};

/** Services that take a folder as a whole; nothing of it is live before. */
export function isUploaded(host: HostName): boolean {
  return host === "swa" || host === "netlify" || host === "cloudflare";
}
