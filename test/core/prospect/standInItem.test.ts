import { standInItem } from "../../../src/core/prospect/standInItem";

const nothing = {
  isStandIn: true,
  replyTo: [],
  to: [],
  cc: [],
  subject: "",
  isProtected: true,
};

describe("standInItem", () => {
  it("has the key and kind of the item beside it, and nothing of what that says", () => {
    const item = standInItem({ key: "item-1", kind: "appointment" });
    expect(item).toMatchObject({ ...nothing, key: "item-1", kind: "appointment" });
    expect(item).not.toHaveProperty("from");
    expect(item.receivedAt.getTime()).toBeNaN();
  });

  it("is a message without a key where nothing is open", () => {
    expect(standInItem(undefined)).toMatchObject({ ...nothing, key: "", kind: "message" });
  });
});
