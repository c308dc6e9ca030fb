import type { MailPerson } from "@who-knows-whom/stand-in-base/tenant/tenantWriter";

/** "Ana <ana@x.example>; bob@x.example": as a mail program reads what is typed. */
export function toPeople(text: string): readonly MailPerson[] {
  return text
    .split(";")
    .map((one) => one.trim())
    .filter((one) => one !== "")
    .map((one) => {
      const [, name = "", address = one] = /^(.*?)\s*<([^<>]*)>$/.exec(one) ?? [];
      return { name: name || address, address };
    });
}
