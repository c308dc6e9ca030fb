/** @jest-environment node */
import { portrait } from "../../src/directory/portrait";

const people = Array.from({ length: 60 }, (_, number) => `person-${number}`);

describe("portrait", () => {
  it("is a JPEG picture", () => {
    for (const person of people)
      expect(portrait(person).subarray(0, 3).toString("hex")).toBe("ffd8ff");
  });

  it("is the same for the same person, and one of six among many", () => {
    expect(portrait("person-1")).toEqual(portrait("person-1"));
    const different = new Set(people.map((person) => portrait(person).toString("base64")));
    expect(different.size).toBe(6);
  });
});
