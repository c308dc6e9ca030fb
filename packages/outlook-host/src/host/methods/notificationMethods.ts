import { failure, success } from "./methodAnswer";
import type { Method } from "./methodAnswer";
import type { Notification } from "./notifications";

export const notificationMethods: Readonly<Record<number, Method>> = {
  33: (parameters, { notifications }) => outcome(notifications().add(parameters as Notification)),
  34: (_, { notifications }) => success(notifications().all()),
  35: (parameters, { notifications }) =>
    outcome(notifications().replace(parameters as Notification)),
  36: (parameters, { notifications }) =>
    outcome(notifications().remove((parameters as { readonly key: string }).key)),
};

function outcome(errorCode: number): object {
  return errorCode === 0 ? success() : failure(errorCode);
}
