/** @jest-environment node */
import { spawnSync } from "node:child_process";
import { chmodSync, mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";

import { azureCli } from "../../../admin/registration/azureCli";
import type { Registration } from "../../../admin/registration/registrationOf";
import { aRegistration, aSharedRegistration } from "./aRegistration";

/** Writes down what it is called with, and answers as the Azure CLI does. */
const fakeAz = `#!/bin/bash
printf '%s\\0' "$@" >> "$AZ_CALLS"; printf '\\n' >> "$AZ_CALLS"
case "$*" in
  *oauth2PermissionScopes*) printf '[\\n  {\\n    "id": "id-of-%s",\\n    "type": "Scope"\\n  }\\n]\\n' "\${5:0:8}" ;;
  *"sp show"*) echo sp-id ;;
  *"group show"*) echo group-id ;;
esac
`;

/** Runs the commands in bash as they are printed. @returns the words of each call of az */
function run(registration: Registration): readonly (readonly string[])[] {
  const folder = mkdtempSync(path.join(tmpdir(), "az-"));
  writeFileSync(path.join(folder, "az"), fakeAz);
  chmodSync(path.join(folder, "az"), 0o755);
  const calls = path.join(folder, "calls");
  const { status, stderr } = spawnSync("bash", ["-euc", azureCli(registration).join("\n")], {
    encoding: "utf8",
    env: { ...process.env, PATH: `${folder}:${process.env["PATH"] ?? ""}`, AZ_CALLS: calls },
  });
  if (status !== 0) throw new Error(stderr);
  return readFileSync(calls, "utf8")
    .split("\0\n")
    .filter((line) => line !== "")
    .map((line) => line.split("\0"));
}

function bodyOf(words: readonly string[] | undefined): unknown {
  return JSON.parse(words?.at(-1) ?? "");
}

const whenBash = process.platform === "win32" ? describe.skip : describe;

whenBash("azureCli, run in bash", () => {
  const calls = run(aRegistration({ sources: { calendar: false } }));

  it("asks for the numbers of exactly the scopes in config.json", () => {
    const queries = calls.filter((words) => words.join(" ").includes("oauth2PermissionScopes"));
    expect(queries.map((words) => words[6])).toEqual([
      "oauth2PermissionScopes[?value=='User.Read' || value=='Mail.Read'].{id:id, type:'Scope'}",
      "oauth2PermissionScopes[?value=='user_impersonation'].{id:id, type:'Scope'}",
    ]);
  });

  it("replaces redirects, permissions and audience in one request", () => {
    const patch = calls.find((words) => words.includes("PATCH"));
    expect(patch).toContain(
      "https://graph.microsoft.com/v1.0/applications(appId='7a1b9c52-3d4e-4f60-9a8b-0c1d2e3f4a5b')",
    );
    expect(bodyOf(patch)).toEqual({
      signInAudience: "AzureADMyOrg",
      spa: {
        redirectUris: [
          "brk-multihub://wkw.contoso.com",
          "https://wkw.contoso.com/signed-in.html",
          "https://wkw.contoso.com/assets/support.html",
        ],
      },
      requiredResourceAccess: [
        {
          resourceAppId: "00000003-0000-0000-c000-000000000000",
          resourceAccess: [{ id: "id-of-00000003", type: "Scope" }],
        },
        {
          resourceAppId: "00000007-0000-0000-c000-000000000000",
          resourceAccess: [{ id: "id-of-00000007", type: "Scope" }],
        },
      ],
    });
  });

  it("makes a public client: no secret, no certificate, no way to sign in without a person", () => {
    expect(calls.length).toBeGreaterThan(4);
    expect(calls.flat().join(" ")).not.toMatch(
      /secret|password|credential|certificate|implicit|"Role"/i,
    );
  });

  it("lets only people in who are assigned, and assigns the pilot's group", () => {
    expect(calls.map((words) => words.join(" "))).toContain(
      "ad sp update --id 7a1b9c52-3d4e-4f60-9a8b-0c1d2e3f4a5b --set appRoleAssignmentRequired=true",
    );
    expect(bodyOf(calls.at(-1))).toEqual({
      principalId: "group-id",
      resourceId: "sp-id",
      appRoleId: "00000000-0000-0000-0000-000000000000",
    });
  });

  it("admits several organisations where config.json holds several", () => {
    const patch = run(aSharedRegistration()).find((words) => words.includes("PATCH"));
    expect(bodyOf(patch)).toMatchObject({ signInAudience: "AzureADMultipleOrgs" });
  });

  it("goes to the services of another cloud", () => {
    const dataverseUrl = "https://contoso.crm.microsoftdynamics.us";
    const all = run(aRegistration({ dataverseUrl }, { cloud: "gcchigh" })).map((words) =>
      words.join(" "),
    );
    expect(all[0]).toBe("cloud set --name AzureUSGovernment");
    expect(all.join("\n")).toContain("https://graph.microsoft.us/v1.0/applications");
    expect(all.join("\n")).not.toContain("graph.microsoft.com");
  });
});
