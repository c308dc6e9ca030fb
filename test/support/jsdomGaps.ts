// What jsdom lacks and Fluent or the product needs. Only in the unit tests; browsers have them.
class NoResizeObserver {
  observe = () => undefined;
  unobserve = () => undefined;
  disconnect = () => undefined;
}

if (typeof window !== "undefined") {
  Object.assign(window, {
    ResizeObserver: NoResizeObserver,
    matchMedia: () => ({
      matches: false,
      addEventListener: () => undefined,
      removeEventListener: () => undefined,
    }),
  });
}

export {};
