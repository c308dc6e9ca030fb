/** URL that opens a record in Dynamics. The Web API may be configured under a host name of its own. */
export function recordUrl(origin: string, table: string, id: string): string {
  const url = new URL("/main.aspx", origin.replace(".api.", "."));
  url.search = new URLSearchParams({ etn: table, id, pagetype: "entityrecord" }).toString();
  return url.href;
}
