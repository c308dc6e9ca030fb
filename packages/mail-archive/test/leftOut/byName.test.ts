/** @jest-environment node */
import { leftOutByName, leftOutByPath } from "../../src/leftOut/byName";

describe("leftOutByName", () => {
  it.each([
    [
      "draft",
      "Drafts, Entwürfe, Brouillons, Borradores, 下書き, المسودات, Bozze, Черновики, Outbox",
    ],
    [
      "spam",
      "Spam, Junk E-mail, Courrier indésirable, Correo no deseado, 迷惑メール, Спам, 垃圾邮件",
    ],
    [
      "trash",
      "Trash, Bin, Deleted Items, Papierkorb, Gelöschte Elemente, Corbeille, Éléments supprimés",
    ],
    [
      "trash",
      "Papelera, ゴミ箱, 削除済みアイテム, المهملات, العناصر المحذوفة, Cestino, Lixeira, Корзина",
    ],
  ])("knows folders of %ss in many languages", (reason, names) => {
    for (const name of names.split(", ")) {
      expect([name, leftOutByName(name)]).toEqual([name, reason]);
      expect(leftOutByName(name.toUpperCase())).toBe(reason);
      expect(leftOutByName(name.normalize("NFD"))).toBe(reason);
    }
  });

  it.each([
    "Spam-2",
    "Spam (1)",
    "Junk-E-mail (1)",
    "Deleted-Items-2",
    "Trash 2",
    "Deleted_Items",
    " junk ",
  ])("knows %s", (name) => {
    expect(leftOutByName(name)).toBeDefined();
  });

  it.each([
    "Inbox",
    "Sent",
    "Archive",
    "Spam filters",
    "All mail Including Spam and Trash",
    "2020",
    "Draft 2024",
    "Draft 2",
    "Template-2023",
    "",
  ])("knows nothing against '%s'", (name) => {
    expect(leftOutByName(name)).toBeUndefined();
  });
});

describe("leftOutByPath", () => {
  it.each([
    ["profile/ImapMail/a/[Gmail].sbd/Trash", "trash"],
    ["profile/Mail/Trash.sbd/Old.sbd/Older", "trash"],
    ["V10/Junk.mbox/A1/Messages/1.emlx", "spam"],
    ["Maildir/.INBOX.Trash/cur/1.a:2,S", "trash"],
    ["Maildir/.Entw&APw-rfe/cur/1.a:2,S", "draft"],
    ["takeout.zip/Takeout/Mail/Spam.mbox", "spam"],
    ["Drafts.mbox.gz", "draft"],
    ["Maildir/INBOX.Trash/cur/1:2,S", "trash"],
    ["INBOX.Drafts/cur/1:2,S", "draft"],
    ["INBOX.Projects.Junk E-mail/cur/1:2,S", "spam"],
    ["INBOX.Entw&APw-rfe/cur/1", "draft"],
    ["INBOX.Spam.mbox", "spam"],
    ["INBOX/Trash.mbox", "trash"],
    ["Inbox^Trash", "trash"],
    ["Inbox_Sent Items_Deleted Items.mbox", undefined],
    ["mail_Trash.mbox", "trash"],
    ["rae@corp.example_Trash.mbox", "trash"],
    ["user.rae.Trash/1.", "trash"],
    ["[Gmail].Spam/cur/1", "spam"],
    ["[Google Mail]_Bin.mbox", "trash"],
    ["Trash.20201102.mbox", "trash"],
    ["Trash-2020-11-02.mbox.gz", "trash"],
    ["Spam_20201102-0915.mbox", "spam"],
    ["2020-11-02_Trash.mbox", "trash"],
    ["Trash.mbox.20201102", "trash"],
    ["Deleted%20Items.mbox", "trash"],
    ["Entw%C3%BCrfe.mbox", "draft"],
    ["Deleted+Items.mbox", "trash"],
    ["INBOX.Deleted-Messages/cur/1", "trash"],
    ["backup_Spam.mbox", "spam"],
    ["Outlook_Deleted Items.mbox", "trash"],
    ["mail-in_drafts-of-law.mbox", undefined],
    ["Entw%FCrfe.mbox", "draft"],
    ["INBOX%2FTrash.mbox", "trash"],
    ["Maildir/INBOX.Draft 2024/cur/1", undefined],
    ["INBOX.Spam filters/cur/1", undefined],
    ["Inbox.20201102.mbox", undefined],
    ["drafts.example/mail.mbox", undefined],
    ["rae@trash.example.mbox", undefined],
    ["rae@my-trash.example_Inbox.mbox", undefined],
    ["100%.mbox", undefined],
    ["mail/Inbox.mbox", undefined],
    ["Maildir/.R&AOk-sum&AOk-/cur/1.a:2,S", undefined],
    ["Tom & Jerry - 1/mail.mbox", undefined],
  ])("of %s is %s", (path, reason) => {
    expect(leftOutByPath(path)).toBe(reason);
  });
});
