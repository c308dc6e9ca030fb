import { webcrypto } from "node:crypto";
import { TextEncoder } from "node:util";

// What jsdom lacks and Fluent or the product needs. Only in the unit tests; browsers have them.
class NoResizeObserver {
  observe = () => undefined;
  unobserve = () => undefined;
  disconnect = () => undefined;
}

if (typeof window !== "undefined") {
  Object.assign(window, {
    ResizeObserver: NoResizeObserver,
    TextEncoder,
    matchMedia: () => ({
      matches: false,
      addEventListener: () => undefined,
      removeEventListener: () => undefined,
    }),
  });
  // axe asks for it, and takes no for an answer.
  HTMLCanvasElement.prototype.getContext = () => null;
  Object.defineProperty(window, "crypto", { value: webcrypto });
}
