/** The first byte. A reader refuses what it does not know, so old panes never misread new documents. */
export const formatVersion = 1;

/** The second byte is a place in this list. */
export const abouts = ["person", "company", "neverKept"] as const;
