/** @jest-environment node */
import { createGate } from "../../../src/adapters/http/gate";

const { signal } = new AbortController();

/** Lets every promise that can settle do so. */
async function settle(): Promise<void> {
  await new Promise(setImmediate);
}

function enterSoon(gate: ReturnType<typeof createGate>, size: number, entered: number[]) {
  void gate.enter(size, signal).then(() => entered.push(size));
}

describe("createGate", () => {
  it("lets no more through than fit", async () => {
    const gate = createGate(2);
    const entered: number[] = [];
    const leave = await gate.enter(1, signal);
    enterSoon(gate, 1, entered);
    enterSoon(gate, 1, entered);
    await settle();
    expect(entered).toHaveLength(1);

    leave();
    await settle();
    expect(entered).toHaveLength(2);
  });

  it("counts the parts of a batch", async () => {
    const gate = createGate(4);
    const entered: number[] = [];
    await gate.enter(3, signal);
    enterSoon(gate, 2, entered);
    await settle();
    expect(entered).toHaveLength(0);
  });

  it("keeps the order, so that a large batch is not overtaken for ever", async () => {
    const gate = createGate(4);
    const entered: number[] = [];
    await gate.enter(2, signal);
    enterSoon(gate, 3, entered);
    enterSoon(gate, 1, entered);
    await settle();
    expect(entered).toHaveLength(0);
  });

  it("lets a batch that is larger than the gate through alone", async () => {
    const gate = createGate(4);
    await expect(gate.enter(20, signal)).resolves.toBeInstanceOf(Function);
  });

  it("gives the room free once, however often one leaves", async () => {
    const gate = createGate(1);
    const entered: number[] = [];
    const leave = await gate.enter(1, signal);
    leave();
    leave();
    enterSoon(gate, 1, entered);
    enterSoon(gate, 1, entered);
    await settle();
    expect(entered).toHaveLength(1);
  });

  it("lets those behind one who gave up move on", async () => {
    const gate = createGate(2);
    const entered: number[] = [];
    await gate.enter(1, signal);
    const impatient = new AbortController();
    const waiting = gate.enter(2, impatient.signal);
    enterSoon(gate, 1, entered);

    impatient.abort(new Error("given up"));
    await expect(waiting).rejects.toThrow("given up");
    await settle();
    expect(entered).toHaveLength(1);
  });
});
