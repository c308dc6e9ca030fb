import type { DrawingText } from "../texts/drawingText";

export const words: DrawingText = {
  around: (prospect) => `${prospect} さんの周りの同僚`,
  howToRead: "近いほど、線が太いほど、つながりが強いことを表します。",
  outside: (company) => `外側は、${company} の別の人を知っている同僚です。`,
  close: "閉じる",
};
