import { screen } from "@testing-library/react";

import type { ConnectionStrength } from "../../../src/core/strength/connectionStrength";
import { StrengthBars } from "../../../src/taskpane/parts/StrengthBars";
import { renderPane } from "../../support/renderPane";

describe("StrengthBars", () => {
  it.each<[ConnectionStrength, string, number]>([
    ["strong", "Strong", 3],
    ["medium", "Medium", 2],
    ["weak", "Weak", 1],
  ])("says %s in a word and by its bars", (strength, word, bars) => {
    renderPane(<StrengthBars strength={strength} />);
    const picture = screen.getByRole("img", { name: `${word} connection` });
    expect(picture).toHaveProperty("textContent", word);
    expect(picture.querySelectorAll(".strength-bar-filled")).toHaveLength(bars);
  });
});
