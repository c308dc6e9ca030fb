import type { Occasion } from "../../prospect/occasion";

/** Whether somebody is on the item, in whatever part. */
export function isOnItem({ item }: Pick<Occasion, "item">, address: string): boolean {
  if (item.isStandIn === true) return false;
  const { from, sender, replyTo, to, cc } = item;
  return [from, sender, ...replyTo, ...to, ...cc].some((person) => person?.address === address);
}
