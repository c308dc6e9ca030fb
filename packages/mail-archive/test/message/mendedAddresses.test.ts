/** @jest-environment node */
import { mendedAddresses } from "../../src/message/mendedAddresses";

describe("mendedAddresses", () => {
  it.each([
    ["pat at prospect.example (Pat Prospect)", "pat@prospect.example (Pat Prospect)"],
    ["pat.prospect at mail.prospect.example", "pat.prospect@mail.prospect.example"],
    ["Pat Prospect <pat at prospect.example>", "Pat Prospect <pat@prospect.example>"],
    [
      "pat AT prospect.example, bo at prospect.example",
      "pat@prospect.example, bo@prospect.example",
    ],
    ["pat à prospect.example (Pat)", "pat@prospect.example (Pat)"],
    ["pat en prospect.example (Pat)", "pat@prospect.example (Pat)"],
    ["lucía at prospect.example (Lucía)", "lucía@prospect.example (Lucía)"],
    ["pat (at) prospect.example", "pat@prospect.example"],
    ["pat[at]prospect.example", "pat@prospect.example"],
    ["pat at prospect dot example", "pat@prospect.example"],
  ])("reads %s", (field, meant) => {
    expect(mendedAddresses(field)).toBe(meant);
  });

  it.each([
    "Pat at prospect.example <pat@prospect.example>",
    "bo (pat at prospect.example)",
    '"pat at prospect.example"',
    "undisclosed-recipients:;",
    "Pat Prospect",
    "All friends of prospect.example",
    "Meet us at prospect.example",
    "<a@b.example>, <c@d.example> (C), E <e@f.example>;",
    '"A <a@b.example> B" <c@d.example>',
  ])("leaves %s as it is", (field) => {
    expect(mendedAddresses(field)).toBe(field);
  });

  it.each([
    ["Pat <mailto:pat@prospect.example>", "Pat <pat@prospect.example>"],
    ["Pat [mailto:pat@prospect.example]", "Pat <pat@prospect.example>"],
    ["Pat Prospect [pat@prospect.example]", "Pat Prospect <pat@prospect.example>"],
    ["Pat <SMTP:pat@prospect.example>", "Pat <pat@prospect.example>"],
    ["Pat <@a.example,@b.example:pat@prospect.example>", "Pat <pat@prospect.example>"],
    ['"[a@b.example]" <pat@prospect.example>', '"[a@b.example]" <pat@prospect.example>'],
    ["Pat <pat@[192.0.2.1]>", "Pat <pat@[192.0.2.1]>"],
  ])("reads the older ways to write %s", (field, meant) => {
    expect(mendedAddresses(field)).toBe(meant);
  });

  it("adds the comma that is missing behind an address", () => {
    expect(mendedAddresses('A <a@b.example> "C, D" <c@d.example>\tE <e@f.example>')).toBe(
      'A <a@b.example>, "C, D" <c@d.example>, E <e@f.example>',
    );
  });
});
