/** @jest-environment node */
import { createOfficeAppearance } from "../../../src/adapters/outlook/officeAppearance";
import { installFakeOffice } from "./fakeOffice";

function appearanceWith(bodyBackgroundColor?: string) {
  const office = installFakeOffice();
  const officeTheme = bodyBackgroundColor === undefined ? undefined : { bodyBackgroundColor };
  Object.assign(Office.context, { officeTheme });
  return { office, appearance: createOfficeAppearance() };
}

describe("createOfficeAppearance", () => {
  it("speaks Outlook's language", () => {
    expect(appearanceWith().appearance.displayLanguage).toBe("de-DE");
  });

  it.each([
    ["#ffffff", "light"],
    ["#212121", "dark"],
    ["#1F1F1F", "dark"],
    [undefined, undefined],
    ["white", undefined],
  ])("takes a background of %s for %s", (background, scheme) => {
    expect(appearanceWith(background).appearance.readColorScheme()).toBe(scheme);
  });

  it("follows a change of the theme", () => {
    const { office, appearance } = appearanceWith("#ffffff");
    const seen: unknown[] = [];
    appearance.onColorSchemeChanged(() => seen.push(appearance.readColorScheme()));
    office.raise("themeChanged", { officeTheme: { bodyBackgroundColor: "#000000" } });
    expect(seen).toEqual(["dark"]);
  });

  it("stays as it is in an Outlook that does not tell", () => {
    const { office, appearance } = appearanceWith("#ffffff");
    office.mailboxVersion = 13;
    appearance.onColorSchemeChanged(() => undefined);
    office.raise("themeChanged", { officeTheme: { bodyBackgroundColor: "#000000" } });
    expect(appearance.readColorScheme()).toBe("light");
  });
});
