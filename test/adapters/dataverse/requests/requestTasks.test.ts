/** @jest-environment node */
import { createRequestTasks } from "../../../../src/adapters/dataverse/requests/requestTasks";
import type { ProspectRecord } from "../../../../src/core/lookUp/ports";
import { withLocalCrm, yvonne } from "../localCrm";

const regarding: ProspectRecord = {
  kind: "lead",
  id: yvonne.lead,
  displayName: "Yvonne McKay",
  isOpen: true,
  url: "",
};

const task = { subject: "Asked Tricia", regarding, dueAt: new Date("2026-06-15T09:00:00Z") };

type Options = Parameters<typeof withLocalCrm>[2];
type Scene = Parameters<Parameters<typeof withLocalCrm>[1]>[0];

function inCrm<T>(act: (scene: Scene) => Promise<T>, options?: Options): Promise<T> {
  return withLocalCrm(() => undefined, act, options);
}

function readTasks({ client }: Scene) {
  return client.readRecords(
    "tasks?$select=subject,statecode,statuscode,scheduledend,_regardingobjectid_value",
  );
}

describe("createAskTasks", () => {
  it.each([
    ["lead", yvonne.lead],
    ["contact", yvonne.contact],
  ] as const)("creates a task regarding the %s, and closes it", async (kind, id) => {
    const [open, closed] = await inCrm(async (scene) => {
      const tasks = createRequestTasks(scene.client);
      const taskId = await tasks.create({ ...task, regarding: { ...regarding, kind, id } });
      const before = await readTasks(scene);
      await tasks.close(taskId);
      return [before, await readTasks(scene)];
    });
    expect(open).toEqual([
      expect.objectContaining({
        subject: "Asked Tricia",
        statecode: 0,
        scheduledend: "2026-06-15T09:00:00Z",
        _regardingobjectid_value: id,
      }),
    ]);
    expect(closed).toEqual([expect.objectContaining({ statecode: 1, statuscode: 5 })]);
  });

  it("keeps a hostile subject one text within the column", async () => {
    const subject = `Asked "x"}', \u007b<b> ${"y".repeat(300)}`;
    const [row] = await inCrm(async (scene) => {
      await createRequestTasks(scene.client).create({ ...task, subject });
      return readTasks(scene);
    });
    expect(row).toMatchObject({ subject: subject.slice(0, 200) });
  });

  it("never sends a writing request twice", async () => {
    const faults = [{ matches: "tasks", status: 503 }];
    await inCrm(
      async ({ client, traffic }) => {
        await expect(createRequestTasks(client).create(task)).rejects.toThrow("serviceUnavailable");
        expect(traffic).toHaveLength(1);
      },
      { faults },
    );
  });

  it("says so where the rep may not write", async () => {
    await inCrm(
      async ({ client }) => {
        await expect(createRequestTasks(client).create(task)).rejects.toThrow("accessDenied");
      },
      { withheldPrivileges: new Set(["prvCreateActivity"]) },
    );
  });
});
