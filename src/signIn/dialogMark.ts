/** In the window's own storage while it is a dialog of Outlook's. */
export const dialogMark = "who-knows-whom-dialog";
