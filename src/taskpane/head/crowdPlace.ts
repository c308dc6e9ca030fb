/** The place of the table of everybody on the item, which takes the focus. */
export const crowdPlaceId = "crowd";
