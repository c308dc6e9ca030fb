import { part } from "../parts/dom";
import type { ItemList } from "./itemList";

const folderNames = ["mail", "sent", "calendar"] as const;

export type FolderName = (typeof folderNames)[number];

const titles: Readonly<Record<FolderName, string>> = {
  mail: "Inbox",
  sent: "Sent items",
  calendar: "Calendar",
};

/** The column of lists: one folder is shown, and the search box filters it. */
export function createFolders(
  lists: Readonly<Record<FolderName, ItemList>>,
  onShow: (folder: FolderName) => void,
): void {
  const search = part("search") as HTMLInputElement;
  let shown: FolderName = "mail";

  function show(folder: FolderName): void {
    shown = folder;
    onShow(folder);
    part("folder-title").textContent = titles[folder];
    part("list").replaceChildren(lists[folder].root);
    for (const name of folderNames) {
      part(`folder-${name}`).setAttribute("aria-pressed", String(name === folder));
    }
  }

  search.addEventListener("input", () => {
    lists[shown].filter(search.value);
  });
  for (const name of folderNames) {
    part(`folder-${name}`).addEventListener("click", () => {
      show(name);
    });
  }
  show("mail");
}
