/** A limit of concurrent requests; those beyond it wait in the order they came. */
export interface Gate {
  /**
   * @param size - how many requests this one stands for; a batch counts its parts
   * @returns leave, to be called once
   */
  readonly enter: (size: number, signal: AbortSignal) => Promise<() => void>;
}

interface Waiting {
  readonly size: number;
  readonly admit: () => void;
}

export function createGate(capacity: number): Gate {
  const queue: Waiting[] = [];
  let inside = 0;

  function admitNext(): void {
    const [next] = queue;
    if (next === undefined || inside + next.size > capacity) return;
    queue.shift();
    inside += next.size;
    next.admit();
    admitNext();
  }

  function leaveOnce(size: number): () => void {
    let isReleased = false;
    return () => {
      if (isReleased) return;
      isReleased = true;
      inside -= size;
      admitNext();
    };
  }

  return {
    enter: (wanted, signal) =>
      new Promise((resolve, reject) => {
        // A request larger than the capacity would wait for ever.
        const size = Math.min(wanted, capacity);
        const giveUp = () => {
          queue.splice(queue.indexOf(waiting), 1);
          reject(signal.reason as Error);
          admitNext();
        };
        const admit = () => {
          signal.removeEventListener("abort", giveUp);
          resolve(leaveOnce(size));
        };
        const waiting = { size, admit };
        queue.push(waiting);
        if (signal.aborted) giveUp();
        else {
          signal.addEventListener("abort", giveUp);
          admitNext();
        }
      }),
  };
}
