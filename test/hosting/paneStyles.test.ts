/** @jest-environment node */
import { styleSheetFiles } from "../../hosting/paneStyles";

describe("styleSheetFiles", () => {
  it("puts the page and the common parts before the rooms that refine them", () => {
    const files = styleSheetFiles().map((file) => file.replaceAll("\\", "/"));
    const rooms = files.filter((file) => file !== "shell.css" && !file.startsWith("parts/"));
    expect(files[0]).toBe("shell.css");
    expect(files.slice(-rooms.length)).toEqual(rooms);
    expect(files).toContain("parts/ActionButton.css");
    expect(rooms).toContain("list/IntroducerRow.css");
  });
});
