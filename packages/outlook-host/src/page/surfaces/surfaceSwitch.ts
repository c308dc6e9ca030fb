import { element, part } from "../parts/dom";
import { surfaceLabels, surfaceNames } from "./surfaces";
import type { SurfaceName } from "./surfaces";

/** The choice in the page's header. Another surface is another start of the page. */
export function createSurfaceSwitch(shown: SurfaceName): void {
  const choice = part("surface") as HTMLSelectElement;
  choice.append(
    ...surfaceNames.map((name) =>
      element("option", { value: name, selected: name === shown }, surfaceLabels[name]),
    ),
  );
  choice.addEventListener("change", () => {
    const query = new URLSearchParams(location.search);
    query.set("surface", choice.value);
    location.search = query.toString();
  });
  document.documentElement.dataset["surface"] = shown;
}
