import { loadArchive } from "./dev/archive/loadArchive";
import { describeArchive } from "./dev/archive/archiveReport";
import { openTenantDatabase } from "./dev/tenant/tenantDatabase";
const me = process.argv[2] === "-" ? undefined : process.argv[2];
for (const f of process.argv.slice(3)) {
  const db = openTenantDatabase();
  console.log("##", f.split("/").at(-1));
  try { console.log(describeArchive(await loadArchive({ files: f.split("+"), ...(me && { me }), writer: db.writer, today: new Date() })).join("\n")); } catch (e: any) { console.log("ERROR", e.message); }
}
process.exit(0)
