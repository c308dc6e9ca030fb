import { givenNameOf, nameToGreet } from "../../../src/core/people/givenName";

describe("givenNameOf", () => {
  it.each([
    ["Tricia Potter", "Tricia"],
    ["Potter, Tricia", "Tricia"],
    ["von Potter, Anne-Marie (Sales)", "Anne-Marie"],
    ["José Núñez", "José"],
  ])("calls %s %s", (displayName, givenName) => {
    expect(givenNameOf(displayName)).toBe(givenName);
  });

  it.each([
    "Dr. Potter",
    "T Potter",
    "Tricia Anne Potter",
    "佐藤 花子",
    "tricia.potter@contoso.com",
    "<b>Tricia</b> Potter",
    "",
  ])("leaves %j whole", (displayName) => {
    expect(givenNameOf(displayName)).toBe(displayName);
  });
});

describe("nameToGreet", () => {
  it("is the name, and nothing where only an address is known", () => {
    expect(nameToGreet("Tricia Potter")).toBe("Tricia Potter");
    expect(nameToGreet("tp@contoso.com")).toBe("");
  });
});
