import { openMailStore } from "./src/store/mailStore";
const mode = process.argv[2];
for (const p of process.argv.slice(3)) {
  try {
    const s = await openMailStore(p);
    const skips: Record<string, number> = {};
    let n = 0;
    const rows: any[] = [];
    for await (const { file, number, mail, beginning } of s.messages((place, r) => {
      skips[r] = (skips[r] ?? 0) + 1;
      if (mode === "long") console.log("   skip", place.file, place.number, r);
    })) {
      n++;
      const a = (x: any) => x.map(({ name, address }: any) => `${name} <${address}>`).join("; ");
      const row = {
        file,
        number,
        from: a([mail.from]),
        to: a(mail.to),
        cc: a(mail.cc),
        date: mail.sentAt.toISOString(),
        subject: mail.subject,
      };
      if (mode === "json") console.log(JSON.stringify({ ...row, id: mail.messageId }));
      if (mode === "long" && n < 8)
        console.log(
          "  ",
          file,
          number,
          "|",
          row.from,
          "|",
          row.to,
          "|",
          row.date,
          "|",
          row.subject,
          "|",
          JSON.stringify(beginning().subarray(-30).toString()),
        );
    }
    if (mode !== "json")
      console.log(
        p.split("/").slice(-1)[0],
        n,
        JSON.stringify(skips),
        JSON.stringify(s.damages()),
        "other",
        s.otherFiles(),
        s.bytesRead() + "/" + s.totalBytes,
      );
  } catch (e: any) {
    console.log(p, "THROWS", mode === "json" ? "" : e.stack);
  }
}
