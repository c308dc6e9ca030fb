/** Key in the window's sessionStorage while the window is a dialog of Outlook's. */
export const dialogMark = "who-knows-whom-dialog";
