export { Finder } from "./Finder";
export { LookedUpMark } from "./LookedUpMark";
