import { mkdirSync, writeFileSync } from "node:fs";
import path from "node:path";
import { parseArgs } from "node:util";

import { appCommands } from "../collector/appCommands";
import { collectorFile, parseCollectorAnswers } from "../collector/collectorAnswers";
import { dataverseCommands } from "../collector/dataverseCommands";
import { exchangeCommands } from "../collector/exchangeCommands";

const text = { type: "string", default: "" } as const;

/** `collector prepare`: writes what an administrator has to run, in its order. @returns the exit code */
export async function collector([step, ...words]: readonly string[]): Promise<number> {
  if (step !== "prepare") throw new Error("There is one step: collector prepare.");
  const { values } = parseArgs({
    args: [...words],
    options: {
      ...{ tenant: text, client: text, object: text, crm: text, domains: text },
      "opt-out-group": text,
      standard: { type: "boolean" },
      out: { type: "string", default: "collector-setup" },
    },
  });
  const answers = parseCollectorAnswers({
    tenantId: values.tenant,
    clientId: values.client,
    objectId: values.object,
    crmUrl: values.crm,
    domains: values.domains,
    optOutGroupId: values["opt-out-group"],
  });
  const kind = values.standard === true ? "standard" : "elastic";
  const file = { ...collectorFile(answers), table: kind };

  mkdirSync(values.out, { recursive: true });
  const write = (name: string, content: string) => {
    writeFileSync(path.join(values.out, name), content);
  };
  write("1-directory.sh", appCommands(answers));
  write("2-exchange.ps1", exchangeCommands(answers));
  write("3-dataverse.sh", dataverseCommands(answers, kind));
  write("collector.json", `${JSON.stringify(file, null, 2)}\n`);
  console.log(nextSteps(values.out));
  return Promise.resolve(0);
}

function nextSteps(folder: string): string {
  return [
    `${folder} holds what to run, in this order; read each file first:`,
    "  1-directory.sh   what the collector may see of the directory (Microsoft Entra)",
    "  2-exchange.ps1   which mailboxes it may read, enforced by Exchange",
    "  3-dataverse.sh   the table, its two roles, and the collector's user",
    "  collector.json   what the collector itself reads",
    "",
    "Then: npm run collector -- check --config " + path.join(folder, "collector.json"),
    "The rest is in docs/organization-mail.md.",
  ].join("\n");
}
