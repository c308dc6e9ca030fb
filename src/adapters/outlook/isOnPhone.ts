/** True in Outlook on Android and iOS: it shows messages, and opens no form. */
export function isOnPhone(): boolean {
  const { Android, iOS } = Office.PlatformType;
  return [Android, iOS].includes(Office.context.platform);
}
