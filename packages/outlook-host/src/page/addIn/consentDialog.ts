import { element } from "../parts/dom";

/** Asks as Microsoft's sign-in window would. Resolves to whether the user agreed. */
export function askForConsent(scopes: readonly string[]): Promise<boolean> {
  const accept = button("Accept", "primary-button");
  const cancel = button("Cancel", "plain-button");
  const dialog = element(
    "dialog",
    { class: "consent", "aria-labelledby": "consent-title" },
    element("h2", { id: "consent-title" }, "Permissions requested"),
    element("p", {}, "Who Knows Whom would like to:"),
    element("ul", {}, ...scopes.map((scope) => element("li", {}, scope))),
    element("div", { class: "consent-actions" }, cancel, accept),
  );

  return new Promise((resolve) => {
    accept.addEventListener("click", () => {
      dialog.close("accept");
    });
    cancel.addEventListener("click", () => {
      dialog.close();
    });
    dialog.addEventListener("close", () => {
      dialog.remove();
      resolve(dialog.returnValue === "accept");
    });
    document.body.append(dialog);
    dialog.showModal();
  });
}

function button(name: string, className: string): HTMLButtonElement {
  return element("button", { type: "button", class: className }, name);
}
