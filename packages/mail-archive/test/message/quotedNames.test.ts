/** @jest-environment node */
import { parseMail } from "../../src/message/parseMail";

/** Everybody a field names, as "name <address>". */
function peopleIn(field: string): readonly string[] {
  const header = `From: a@b.example\nTo: ${field}\nDate: 1 Jun 2020 09:30:00 +0000\n`;
  const mail = parseMail(header);
  return typeof mail === "string"
    ? [mail]
    : mail.to.map(({ name, address }) => `${name} <${address}>`);
}

describe("names with a comma and no quotes", () => {
  it.each([
    ["PROSPECT, Pat <pat@p.example>", "PROSPECT, Pat <pat@p.example>"],
    [
      "Rep, Rae <rae@corp.example>; Ward, Tom <tom@corp.example>",
      "Rep, Rae <rae@corp.example>; Ward, Tom <tom@corp.example>",
    ],
    [
      "Rep, Rae <rae@corp.example>, Ward, Tom <tom@corp.example>",
      "Rep, Rae <rae@corp.example>; Ward, Tom <tom@corp.example>",
    ],
    ["pat@p.example, Ward, Tom <t@c.example>", " <pat@p.example>; Ward, Tom <t@c.example>"],
    ["García López, María José <m@p.example>", "García López, María José <m@p.example>"],
    ["Ward, Tom, Jr. <t@c.example>", "Ward, Tom, Jr. <t@c.example>"],
    ["Ward, Ph.D., Tom <t@c.example>", "Ward, Ph.D., Tom <t@c.example>"],
    ["Ward, Tom, Sales <tom.ward@c.example>", "Ward, Tom, Sales <tom.ward@c.example>"],
    ['Ward, Thomas "Tom" <t@c.example>', "Ward, Thomas Tom <t@c.example>"],
    ["Ward, Tom (Sales) <t@c.example>", "Ward, Tom (Sales) <t@c.example>"],
    [
      "Team: Ward, Tom <t@c.example>, Li, Jo <j@c.example>;",
      "Ward, Tom <t@c.example>; Li, Jo <j@c.example>",
    ],
    ["=?utf-8?Q?M=C3=BCller?=, =?utf-8?Q?J=C3=B6rg?= <j@c.example>", "Müller, Jörg <j@c.example>"],
    ["=?iso-8859-1?Q?M=FCller?=, Jo <j@c.example>", "Müller, Jo <j@c.example>"],
    ["=?utf-8?Q?M=C3=BCller,_J=C3=B6rg?= <j@c.example>", "Müller, Jörg <j@c.example>"],
    ["Ward, Tom <tom at c.example>", "Ward, Tom <tom@c.example>"],
  ])("of %s are whole", (field, people) => {
    expect(peopleIn(field).join("; ")).toBe(people);
  });

  it.each([
    ["Pat <pat@p.example>, Bo <bo@p.example>", "Pat <pat@p.example>; Bo <bo@p.example>"],
    ['"Ward, Tom" <t@c.example>, Bo <bo@p.example>', "Ward, Tom <t@c.example>; Bo <bo@p.example>"],
    [
      "pat@p.example (Ward, Tom), Bo <bo@p.example>",
      "Ward, Tom <pat@p.example>; Bo <bo@p.example>",
    ],
    ["Tom Ward; Bo <bo@p.example>", "Bo <bo@p.example>"],
    ["Tom Ward, Bo Day <bo.day@p.example>", "Bo Day <bo.day@p.example>"],
    ["Tom Ward, Jo Li, Bo Day <bo@p.example>", "Bo Day <bo@p.example>"],
    ["undisclosed-recipients:;, Bo <bo@p.example>", "Bo <bo@p.example>"],
    ["Ward, Tom", ""],
  ])("are not made of the people in %s", (field, people) => {
    expect(peopleIn(field).join("; ")).toBe(people);
  });
});
