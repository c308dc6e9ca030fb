import { streamCode, streamOf } from "../../../src/core/acquaintance/contactStream";
import { contactKinds } from "../../../src/core/evidence/contactDay";

const streams = contactKinds.flatMap((kind) =>
  (["toProspect", "fromProspect", "mutual"] as const).flatMap((direction) =>
    (["direct", "copied"] as const).flatMap((addressing) =>
      [false, true].map((hasReplies) => ({ kind, direction, addressing, hasReplies })),
    ),
  ),
);

describe("streamOf", () => {
  it("reads every stream from the byte it is written as, and no two from one", () => {
    const codes = streams.map(streamCode);
    expect(codes.map(streamOf)).toEqual(streams);
    expect(new Set(codes).size).toBe(streams.length);
  });

  it("reads none from any other byte", () => {
    const codes = new Set(streams.map(streamCode));
    const others = Array.from({ length: 256 }, (_, code) => code).filter(
      (code) => !codes.has(code),
    );
    expect(others.filter((code) => streamOf(code) !== undefined)).toEqual([]);
  });
});
