/** Work of the same name that is under way already is joined, not started again. */
export function createSingleFlight<T>(): (name: string, start: () => Promise<T>) => Promise<T> {
  const underWay = new Map<string, Promise<T>>();
  return (name, start) => {
    const joined = underWay.get(name);
    if (joined !== undefined) return joined;

    const work = start().finally(() => underWay.delete(name));
    underWay.set(name, work);
    return work;
  };
}
