import { AppError, errorCodeOf } from "../../src/core/errors";

describe("AppError", () => {
  it("shows nothing but its code to whoever prints it", () => {
    const error = new AppError("offline", { cause: new Error("ana@fourthcoffee.com") });
    expect(String(error)).toBe("AppError: offline");
  });
});

describe("errorCodeOf", () => {
  it.each([
    ["the code of an error of ours", new AppError("throttled"), "throttled"],
    ["unexpected for another error", new TypeError("x is not a function"), "unexpected"],
    ["unexpected for what is no error", "throttled", "unexpected"],
  ])("is %s", (_, error, code) => {
    expect(errorCodeOf(error)).toBe(code);
  });
});
