/** @jest-environment node */
import { getEventListeners } from "node:events";

import { abortable, pause, withTimeLimit } from "../../../src/adapters/http/abortable";
import { createGate } from "../../../src/adapters/http/gate";
import { isTimeUp, limitedSignal } from "../../../src/adapters/http/limitedSignal";
import { isTimeOut, timeOutError } from "../../../src/adapters/http/timeOut";
import { AppError } from "../../../src/core/errors";

const reason = new Error("another item");

function listenersOf(signal: AbortSignal) {
  return getEventListeners(signal, "abort").length;
}

beforeEach(() => {
  jest.useFakeTimers();
});

afterEach(() => {
  jest.useRealTimers();
});

describe("abortable", () => {
  it("settles as the work does, and listens no longer", async () => {
    const { signal } = new AbortController();
    await expect(abortable(Promise.resolve(7), signal)).resolves.toBe(7);
    await expect(abortable(Promise.reject(reason), signal)).rejects.toBe(reason);
    expect(listenersOf(signal)).toBe(0);
  });

  it("rejects where the signal aborts, or has", async () => {
    const controller = new AbortController();
    const never = new Promise(() => undefined);
    const waiting = abortable(never, controller.signal);
    expect(listenersOf(controller.signal)).toBe(1);
    controller.abort(reason);
    await expect(waiting).rejects.toBe(reason);
    await expect(abortable(never, controller.signal)).rejects.toBe(reason);
  });
});

describe("pause", () => {
  it("ends when its time has passed, or at once with the signal, and leaves no timer", async () => {
    const controller = new AbortController();
    const ended: string[] = [];
    const first = pause(1_000, controller.signal).then(() => ended.push("in time"));
    await jest.advanceTimersByTimeAsync(999);
    expect(ended).toEqual([]);
    await jest.advanceTimersByTimeAsync(1);
    await first;
    const second = pause(1_000, controller.signal);
    controller.abort(reason);
    await expect(second).rejects.toBe(reason);
    expect([ended, jest.getTimerCount()]).toEqual([["in time"], 0]);
  });
});

describe("withTimeLimit", () => {
  it("settles as the work does, and leaves no timer", async () => {
    await expect(withTimeLimit(Promise.resolve(7), 1_000, timeOutError)).resolves.toBe(7);
    expect(jest.getTimerCount()).toBe(0);
  });

  it("rejects with the error for what is late", async () => {
    const late = withTimeLimit(new Promise(() => undefined), 1_000, timeOutError);
    const outcome = late.catch(isTimeOut);
    await jest.advanceTimersByTimeAsync(1_000);
    expect(await outcome).toBe(true);
  });
});

describe("limitedSignal", () => {
  it("aborts when its time is up, with a reason that says so", async () => {
    const { signal } = limitedSignal(new AbortController().signal, 1_000);
    await jest.advanceTimersByTimeAsync(999);
    expect([signal.aborted, isTimeUp(signal)]).toEqual([false, false]);
    await jest.advanceTimersByTimeAsync(1);
    expect(isTimeUp(signal)).toBe(true);
    expect(String(signal.reason)).toBe("TimeoutError: time is up");
  });

  it("aborts with its parent, for the same reason, and leaves no timer", () => {
    const parent = new AbortController();
    const before = limitedSignal(parent.signal, 1_000);
    parent.abort(reason);
    const after = limitedSignal(parent.signal, 1_000);
    expect([before.signal.reason, after.signal.reason]).toEqual([reason, reason]);
    expect(isTimeUp(before.signal)).toBe(false);
    expect(jest.getTimerCount()).toBe(0);
  });

  it("stays as it is once it is released, and listens no longer", async () => {
    const parent = new AbortController();
    const { signal, release } = limitedSignal(parent.signal, 1_000);
    release();
    expect([listenersOf(parent.signal), jest.getTimerCount()]).toEqual([0, 0]);
    parent.abort(reason);
    await jest.advanceTimersByTimeAsync(2_000);
    expect(signal.aborted).toBe(false);
  });
});

describe("isTimeUp", () => {
  it.each([
    [new DOMException("x", "TimeoutError"), true],
    [new DOMException("x", "AbortError"), false],
    [Object.assign(new Error("x"), { name: "TimeoutError" }), false],
  ])("judges a signal that aborted for %s", (why, expected) => {
    expect(isTimeUp(AbortSignal.abort(why))).toBe(expected);
  });

  it("is not so for a signal that has not aborted", () => {
    const open = { aborted: false, reason: new DOMException("x", "TimeoutError") };
    expect(isTimeUp(open as AbortSignal)).toBe(false);
  });
});

describe("isTimeOut", () => {
  it("is so for the error of a request without an answer", () => {
    expect(timeOutError()).toMatchObject({ code: "serviceUnavailable" });
    expect(String(timeOutError().cause)).toBe("TimeoutError: no answer in time");
    expect(isTimeOut(timeOutError())).toBe(true);
  });

  it.each([
    new AppError("serviceUnavailable"),
    new AppError("unexpected", { cause: new DOMException("x", "AbortError") }),
    new AppError("unexpected", { cause: Object.assign(new Error("x"), { name: "TimeoutError" }) }),
    Object.assign(new Error("x"), { cause: new DOMException("x", "TimeoutError") }),
    undefined,
  ])("is not so for another: %s", (error) => {
    expect(isTimeOut(error)).toBe(false);
  });
});

describe("createGate", () => {
  it("listens to nobody's signal once they are in, or have given up", async () => {
    const gate = createGate(1);
    const [first, second] = [new AbortController(), new AbortController()];
    const leave = await gate.enter(1, first.signal);
    const waiting = gate.enter(1, second.signal);
    expect([listenersOf(first.signal), listenersOf(second.signal)]).toEqual([0, 1]);
    second.abort(reason);
    await expect(waiting).rejects.toBe(reason);
    await expect(gate.enter(1, second.signal)).rejects.toBe(reason);
    leave();
    await expect(gate.enter(1, first.signal)).resolves.toBeInstanceOf(Function);
  });
});
