import type { ManifestText } from "../texts/manifestText";

export const words: ManifestText = {
  locales: ["en-US"],
  description:
    "Shows which colleagues already know this person, and prepares a request for an introduction.",
  shortDescription: "See which colleagues already know this person.",
  askLabel: "Ask best introducer",
  askTip:
    "Opens a draft to the colleague who knows this person best. You read it, change it and send it.",
  composeTip: "Shows which colleagues already know the person you are writing to or meeting.",
};
