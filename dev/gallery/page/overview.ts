import { galleryStates } from "../galleryStates";
import { looks } from "../looks";
import type { Look } from "../looks";

document.querySelector("main")?.append(...galleryStates.map(({ name }) => stateSection(name)));

function stateSection(name: string): HTMLElement {
  const section = document.createElement("section");
  const heading = document.createElement("h2");
  heading.textContent = name;
  const row = document.createElement("div");
  row.className = "looks";
  row.append(...looks.map((look) => lookFigure(name, look)));
  section.append(heading, row);
  return section;
}

function lookFigure(state: string, look: Look): HTMLElement {
  const figure = document.createElement("figure");
  const caption = document.createElement("figcaption");
  caption.textContent = look.name;
  const frame = document.createElement("iframe");
  frame.title = `${state}, ${look.name}`;
  frame.loading = "lazy";
  frame.src = `state.html#${new URLSearchParams({ state, look: look.name }).toString()}`;
  figure.append(caption, frame);
  return figure;
}
