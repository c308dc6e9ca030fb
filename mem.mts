import { openMailStore } from "./packages/mail-archive/src/store/mailStore";
const p = process.argv[2]; const t = Date.now(); let n = 0, top = 0;
const s = await openMailStore(p);
for await (const m of s.messages(() => {})) { if (++n % 1000 === 0) top = Math.max(top, process.memoryUsage.rss()); }
console.log(p, n, Date.now() - t, "ms, rss top MB", Math.round(top / 1e6), JSON.stringify(s.damages()), s.bytesRead() === s.totalBytes);
