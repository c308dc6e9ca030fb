/** The steps to try the add-in in one's own Outlook. */
export type SideloadPlan =
  | {
      readonly kind: "run";
      readonly arguments: readonly string[];
      readonly lines: readonly string[];
    }
  | { readonly kind: "byHand"; readonly lines: readonly string[] };

const byHand = [
  "1. Open https://aka.ms/olksideload. Outlook on the web opens, with its add-ins.",
  "2. My add-ins > Custom add-ins > Add a custom add-in > Add from file.",
  "3. Choose manifest.xml of this folder and confirm.",
  "4. Open a message from outside. The buttons stand in the message's toolbar, perhaps behind ...",
];

/**
 * Microsoft's tool sideloads into Outlook on Windows only, and its exit code says "done" elsewhere too.
 *
 * @param isServed - whether the add-in answers at the address of the manifest
 */
export function sideloadPlan(platform: NodeJS.Platform, isServed: boolean): SideloadPlan {
  if (!isServed) {
    return {
      kind: "byHand",
      lines: [
        "Nothing answers at https://localhost:3000, where manifest.xml says the add-in is.",
        "Run `npm run build`, then `npm run serve -- --cert FILE --key FILE` with a certificate this",
        "machine trusts (`npx office-addin-dev-certs install` makes one), and leave it running.",
      ],
    };
  }
  if (platform === "win32") {
    return {
      kind: "run",
      arguments: ["start", "manifest.xml", "desktop", "--app", "outlook"],
      lines: [
        "Look for the buttons on a message in Outlook before you believe the last line above:",
        "the tool says that it has started even where it has not. If they are not there, by hand:",
        ...byHand,
      ],
    };
  }
  const reason =
    platform === "darwin"
      ? "Microsoft's tool does not sideload into Outlook for Mac. By hand; Outlook for Mac shows it too:"
      : "Microsoft's tool does not sideload on this system. By hand, into Outlook on the web:";
  return { kind: "byHand", lines: [reason, ...byHand] };
}
