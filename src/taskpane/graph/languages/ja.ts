import type { GraphText } from "../graphText";

export const ja: GraphText = {
  around: (prospect) => `${prospect} さんの周りの同僚`,
  howToRead: "近いほど、線が太いほど、つながりが強いことを表します。",
  close: "閉じる",
};
