/** A message an add-in shows above the open item. */
export interface Notification {
  readonly key: string;
  readonly message: string;
  readonly type: 0 | 1 | 2 | 3;
  readonly icon?: string;
  readonly persistent?: boolean;
}

export interface Notifications {
  readonly all: () => readonly Notification[];
  /** Each answers with an error code of Outlook's, or 0. */
  readonly add: (notification: Notification) => number;
  readonly replace: (notification: Notification) => number;
  readonly remove: (key: string) => number;
}

const maxCount = 5;
const duplicateKey = 9023;
const keyNotFound = 9024;
const tooMany = 9025;

/** The notifications of one item. */
export function createNotifications(
  onChange: (notifications: readonly Notification[]) => void,
): Notifications {
  const shown = new Map<string, Notification>();

  function put(notification: Notification): number {
    if (!shown.has(notification.key) && shown.size >= maxCount) return tooMany;
    shown.set(notification.key, notification);
    return changed();
  }

  function changed(): number {
    onChange([...shown.values()]);
    return 0;
  }

  return {
    all: () => [...shown.values()],
    add: (notification) => (shown.has(notification.key) ? duplicateKey : put(notification)),
    replace: put,
    remove: (key) => (shown.delete(key) ? changed() : keyNotFound),
  };
}
