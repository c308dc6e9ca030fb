import type { LeftOut } from "./leftOut";

/**
 * What mail programs and services call these folders, in the languages they are sold in; lower case,
 * one language a line, in the order en, de, fr, es, it, pt, nl, sv/da/nb, fi, pl, cs, hu, ro, ru, uk,
 * tr, el, ar, he, ja, zh, ko.
 */
const names: Readonly<Record<Exclude<LeftOut, "deleted">, readonly string[]>> = {
  draft: [
    "drafts, draft, unsent, unsent messages, unsent mail, outbox, templates, postponed, postponed-msgs, postponed-mail",
    "entwürfe, entwurf, entwuerfe, postausgang, nicht gesendet",
    "brouillons, brouillon, boîte d'envoi, boîte d’envoi, messages non envoyés",
    "borradores, borrador, bandeja de salida, mensajes no enviados",
    "bozze, bozza, posta in uscita",
    "rascunhos, rascunho, caixa de saída, a enviar",
    "concepten, postvak uit",
    "utkast, utkorgen, utkorg, kladder, kladde, udbakke, utboks",
    "luonnokset, luonnos, lähtevät",
    "szkice, kopie robocze, wersje robocze, robocze, skrzynka nadawcza",
    "koncepty, rozepsané, pošta k odeslání, k odeslání, rozpísané",
    "piszkozatok, piszkozat, postázandó, kimenő",
    "ciorne, mesaje nefinalizate, de trimis",
    "черновики, черновик, исходящие",
    "чернетки, вихідні",
    "taslaklar, taslak, giden kutusu",
    "πρόχειρα, εξερχόμενα",
    "المسودات, مسودات, مسودة, صندوق الصادر, البريد الصادر, علبة الصادر",
    "טיוטות, דואר יוצא",
    "下書き, 下書, 草稿, 送信トレイ, 送信待ち, 未送信, 未送信メッセージ, 未送信トレイ",
    "草稿箱, 草稿夹, 草稿匣, 发件箱, 寄件匣, 待发邮件",
    "임시 보관함, 임시보관함, 보낼 편지함, 보낼편지함",
  ],
  spam: [
    "spam, junk, junk e-mail, junk email, junk mail, junk-email, junkmail, junk-e-mail, bulk mail, spam mail",
    "spamverdacht, unerwünscht, unerwünschte werbung, junk-e-mails, spam-verdacht, werbemüll",
    "indésirables, indésirable, courrier indésirable, pourriel, pourriels, courriers indésirables",
    "correo no deseado, correo basura, no deseado, no deseados, basura, correo electrónico no deseado",
    "posta indesiderata, indesiderata, indesiderate",
    "lixo eletrônico, lixo eletrónico, lixo electrónico, correio não solicitado, e-mail de lixo",
    "ongewenste e-mail, ongewenst, ongewenste reclame, ongewenste berichten",
    "skräppost, skräp, uønsket mail, uønsket e-post, uønsket post, søppelpost, søppel-e-post, uønsket",
    "roskaposti, roskapostit",
    "wiadomości-śmieci, wiadomości śmieci, niechciane, śmieci",
    "nevyžádaná pošta, nevyžádané, spam a nevyžádaná",
    "levélszemét",
    "mesaje nedorite, e-mail nedorit, nedorite",
    "спам, нежелательная почта, нежелательные",
    "небажана пошта, небажане",
    "önemsiz e-posta, önemsiz posta, istenmeyen, istenmeyen posta, gereksiz, gereksiz e-posta",
    "ανεπιθύμητα, ανεπιθύμητη αλληλογραφία, ανεπιθύμητη",
    "بريد غير هام, البريد غير الهام, البريد غير المهم, البريد العشوائي, بريد عشوائي, غير مرغوب فيه, غير مرغوب فيها, البريد غير المرغوب فيه, رسائل غير مرغوب فيها, الرسائل غير المرغوب فيها, السخام",
    "ספאם, דואר זבל, זבל",
    "迷惑メール, 迷惑, 迷惑メールフォルダ, スパム",
    "垃圾邮件, 垃圾郵件, 垃圾邮件箱, 垃圾信件, 垃圾箱",
    "스팸, 스팸함, 스팸메일함, 스팸 메일함, 정크 메일, 정크메일, 정크 이메일",
  ],
  trash: [
    "trash, bin, deleted, deleted items, deleted messages, deleted mail, deleted objects, wastebasket, recoverable items, deletions, purges, trash can, [trash]",
    "papierkorb, gelöscht, gelöschte elemente, gelöschte objekte, gelöschte nachrichten, geloeschte elemente, gelöschte",
    "corbeille, poubelle, éléments supprimés, messages supprimés, supprimés, éléments effacés",
    "papelera, papelera de reciclaje, elementos eliminados, mensajes eliminados, eliminados, borrados",
    "cestino, posta eliminata, elementi eliminati, messaggi eliminati, eliminati",
    "lixeira, lixo, itens excluídos, itens eliminados, mensagens eliminadas, excluídos, reciclagem, apagados",
    "prullenbak, prullenmand, verwijderde items, verwijderd, verwijderde berichten",
    "papperskorgen, papperskorg, borttaget, borttagna objekt, raderat, papirkurv, papirkurven, slettet post, slettede elementer, slettet, slettede, søppel, slettede beskeder",
    "roskakori, poistetut, poistetut kohteet",
    "kosz, elementy usunięte, usunięte",
    "koš, odstraněná pošta, odstraněné, smazané, smazaná pošta, kôš, odstránené",
    "kuka, lomtár, törölt elemek, törölt",
    "gunoi, coș de gunoi, elemente șterse, șterse",
    "корзина, удаленные, удалённые, удаленные элементы",
    "кошик, видалені, видалене",
    "çöp kutusu, çöp, silinmiş öğeler, silinmiş, silinenler",
    "κάδος απορριμμάτων, απορρίμματα, διαγραμμένα, κάδος",
    "المهملات, سلة المهملات, المحذوفات, محذوفات, العناصر المحذوفة, الرسائل المحذوفة",
    "אשפה, פריטים שנמחקו, נמחקו",
    "ゴミ箱, ごみ箱, 削除済み, 削除済みアイテム, 削除済みメッセージ, 削除済みメール",
    "已删除邮件, 已删除, 已删除的邮件, 回收站, 垃圾桶, 刪除的郵件, 已刪除, 已刪除的郵件, 废件箱, 废纸篓",
    "휴지통, 지운 편지함, 지운편지함, 삭제된 항목",
  ],
};

/** Why mail in a folder of this name is left out; names as `normalized` below writes them. */
export const leftOutNames: ReadonlyMap<string, LeftOut> = new Map(
  (["draft", "spam", "trash"] as const).flatMap((reason) =>
    names[reason].flatMap((line) =>
      line.split(",").map((name) => [normalizedName(name), reason] as const),
    ),
  ),
);

/** Two spellings of one name are one: case, composed or decomposed letters, lines for spaces. */
export function normalizedName(name: string): string {
  return name
    .normalize("NFC")
    .toLowerCase()
    .replace(/[\s_]+/g, " ")
    .trim();
}
