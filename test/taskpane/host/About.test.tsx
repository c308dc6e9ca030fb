import { render, screen } from "@testing-library/react";

import { About } from "../../../src/taskpane/host/About";

function showWith(facts: Readonly<Record<string, string>>): void {
  const metas = Object.entries(facts).map(([name, content]) =>
    Object.assign(document.createElement("meta"), { name, content }),
  );
  document.head.replaceChildren(...metas);
  render(<About />);
}

describe("About", () => {
  it("names the version and the build", () => {
    showWith({ version: "0.1.0", build: "0a1b2c3d4e" });
    expect(screen.getByText("Who Knows Whom 0.1.0+0a1b2c3d4e")).toBeDefined();
  });

  it("says nothing in a page that names none", () => {
    showWith({});
    expect(screen.queryByText(/Who Knows Whom/)).toBeNull();
  });
});
