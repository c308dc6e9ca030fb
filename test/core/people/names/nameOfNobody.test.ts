import { nameOfNobody } from "../../../../src/core/people/names/nameOfNobody";

describe("nameOfNobody", () => {
  it.each([
    ["All Emea", "list", "sure"],
    ["Small Room", "room", "sure"],
    ["Sala 3", "room", "sure"],
    ["Scanner Emea", "machine", "sure"],
    ["Corp Human Resources", "role", "sure"],
    ["Sales", "role", "unlessInitials"],
    ["Jira", "machine", "unlessInitials"],
    ["Devteam", "list", "unlessInitials"],
    ["Team Berlin", "list", "unlessInitials"],
    ["Berlin North Team", "list", "unlessInitials"],
    ["Reception Berlin", "role", "unlessInitials"],
    ["HR-Berlin", "role", "unlessInitials"],
    ["Room-Rob", "room", "unlessTurned"],
    ["Sala Barcelona", "room", "unlessTurned"],
    ["Lista Madrid", "list", "unlessTurned"],
    ["Room A12", "room", "unlessNumberless"],
    ["Berlin Room A12", "room", "sure"],
  ])("says of %s: %s, %s", (name, kind, certainty) => {
    expect(nameOfNobody(name)).toEqual({ kind, certainty });
  });

  it.each(["Tricia Potter", "Sala", "Post Emily", "Zimmer Hans", "Talent Moyo", ""])(
    "says nothing of %j",
    (name) => {
      expect(nameOfNobody(name)).toBeUndefined();
    },
  );
});
