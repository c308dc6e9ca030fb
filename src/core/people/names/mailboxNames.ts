import { consistsOf, holdsEntry, nameTable } from "./nameTable";
import type { NameTable } from "./nameTable";

// Names of mailboxes that belong to no single person, in common languages. A hyphen stands where a name may
// be parted (nameTable.ts); accents and case do not count.

/** Do not answer. */
export const noReplyNames = nameTable(`
  no-reply no-replies do-not-reply don-t-reply please-do-not-reply no-response never-reply does-not-reply
  nicht-antworten keine-antwort ne-pas-repondre sans-reponse ne-repondez-pas
  no-responder no-respondas no-responda nao-responder nao-responda
  non-rispondere no-rispondere niet-beantwoorden niet-antwoorden geen-antwoord niet-reageren
  svar-ej svara-inte ej-svar svar-ikke ikke-svar ikke-besvar ala-vastaa ei-vastausta
  nie-odpowiadaj nie-odpowiadac ne-odpovidat ne-odpovidejte ne-odpovedat ne-valaszoljon ne-valaszol
  nu-raspundeti ne-odgovarajte ne-odgovaraj yanitlamayin yanitlamayiniz cevaplamayin
  ne-otvechat ne-otvechayte не-отвечать не-отвечайте не-відповідати
  jangan-balas khong-tra-loi henshin-fuyo 返信不要
`);

/** Machines, where the whole name says so. */
export const machineNames = nameTable(`
  mailer-daemon mail-daemon mailer-system mail-delivery mail-delivery-subsystem mail-system mailer
  post-master daemon cron bounce bounces bouncer bot robot mail-bot alert alerts system
  nobody unattended unmonitored no-mail dev-null
  auto-reply auto-replies auto-responder auto-response auto-respond auto-answer auto-confirm auto-mailer
  automatic-reply automated-reply automated automatic out-of-office vacation vacation-reply
  auto-antwort automatische-antwort abwesenheit abwesenheits-notiz reponse-automatique auto-respuesta
  respuesta-automatica resposta-automatica risposta-automatica rispondere-automatico automatisch-antwoord
  alertas alertes alarm alarms monitoring monitor nagios zabbix jenkins scanner scan-to-mail printer
  crm erp copier fax kopierer drucker form-submission form-submissions
  calendar calendar-server calendar-robot calendar-bot calendar-invite calendar-invites calendar-reply
  newsletter newsletters updates digest reminder reminders
  jira confluence sharepoint workflow backup test-user voice-mail journaling quarantine dmarc-reports
  scan-to-email imprimante impresora wordpress web-site web-form kontakt-formular www-data www
`);

/** Machines, wherever the name holds such a word. */
export const machineWords = nameTable(`
  notification notifications notify notifier notifies auto-notify mailer-daemon
  benachrichtigung benachrichtigungen notificacion notificaciones notificacao notificacoes
  notifica notifiche notificatie notificaties notifikation notifikationer notifikasjon
  powiadomienie powiadomienia bildirim bildirimler уведомление уведомления оповещения сповіщення
  auto-reply auto-responder
`);

export const listPrograms = nameTable(`
  list-serv list-proc majordomo mailman sympa ezmlm lyris minimalist smartlist list-master
  subscribe unsubscribe unsub subscriptions unsubscriptions abmelden abmeldung abbestellen austragen
  desabonnement desinscription desuscribir desuscribirse disiscrizione afmelden
`);

/** A function that people share. */
export const roleNames = nameTable(`
  info infos information informations info-desk inquiry inquiries enquiry enquiries
  sales pre-sales sales-team sales-desk support tech-support technical-support
  contact contacts contact-us office front-office back-office reception front-desk
  billing accounts account accounting accounts-payable accounts-receivable finance invoice invoices
  invoicing payment payments payroll credit treasury tax
  hr human-resources people jobs job careers career recruiting recruitment talent hiring
  marketing press press-office media media-relations pr public-relations news-room news communications comms
  team help help-desk service-desk service services customer-service customer-services customer-support
  customer-care customer-success customer customers client clients client-services care
  web-master host-master web-team web admin admins administrator administration root abuse noc
  security privacy data-protection dpo gdpr legal compliance risk audit it it-support it-help it-desk
  procurement purchasing order orders booking bookings reservation reservations
  shipping logistics dispatch delivery returns warehouse operations ops facilities quality
  quote quotes quotation quotations tender tenders rfp rfq
  hello hi hey welcome mail email mail-box post in-box general
  ticket tickets ticketing feedback community events event training education admissions registrar library editor editorial
  partners partnerships partnership investors investor-relations shop store webshop studio
  management board secretary secretariat assistance desk
  hotline call-center support-l shared-mailbox

  geschaeftsfuehrung geschaeftsleitung
  kontakt buero buro vertrieb verkauf einkauf rechnung rechnungen rechnungs-wesen buchhaltung
  personal personal-abteilung bewerbung bewerbungen karriere presse presse-stelle kunden-service
  kunden-dienst kunden-betreuung kunden-support zentrale empfang verwaltung sekretariat daten-schutz hilfe
  bestellung bestellungen auftrag auftraege versand anfrage anfragen redaktion technik post-stelle
  rechnungs-eingang postfach
  praxis kanzlei rezeption reservierung reservierungen hallo moin servus geschaefts-stelle

  ventes commercial comptabilite facturation facture factures recrutement rh ressources-humaines emploi
  accueil service-client service-clients communication bureau achats commande commandes aide bonjour
  salut direction direction-generale juridique boite-partagee candidature candidatures renseignements

  contacto contactos ventas soporte facturacion facturas contabilidad rrhh recursos-humanos empleo
  prensa oficina gerencia almacen logistica atencion-al-cliente atencion-cliente clientes compras pedidos ayuda hola administracion
  informacion comercial reservas secretaria recepcion direccion nominas buzon-compartido

  contato contatos vendas suporte financeiro faturamento faturacao imprensa atendimento sac escritorio
  ajuda informacoes

  contatti contatto vendite commerciale supporto assistenza amministrazione contabilita fatture
  fatturazione ufficio ufficio-stampa stampa lavoro risorse-umane segreteria acquisti ordini clienti
  direzione prenotazioni ciao informazioni

  verkoop klanten-service administratie boekhouding facturen facturatie personeels-zaken vacatures pers
  inkoop receptie secretariaat informatie

  kund-service kund-tjanst kunde-service kunde-support kund-support forsaljning salg ekonomi okonomi faktura
  fakturor regnskap bogholderi kontor kontoret jobb bestilling hej hei
  myynti asiakas-palvelu laskutus toimisto tuki

  biuro sprzedaz faktury ksiegowosc kadry praca pomoc obsluga obsluga-klienta zamowienia
  obchod prodej fakturace podpora uctarna kancelar objednavky
  ertekesites ugyfelszolgalat iroda szamlazas penzugy vanzari suport contabilitate facturare
  bilgi iletisim satis destek muhasebe insan-kaynaklari ik
  prodazhi otdel-prodazh buhgalteria инфо продажи поддержка офис бухгалтерия контакты
  eigyo eigyo-bu soumu somu jinji jinji-bu toiawase otoiawase saiyo keiri koho kouhou koubai kobai choutatsu
  uketsuke houmu jimukyoku madoguchi kefu keiri-bu xiaoshou zhaopin
  営業 営業部 営業本部 経理 経理部 総務 総務部 人事 人事部 採用 購買 購買部 資材 調達 受付 広報 法務
  お問い合わせ 問い合わせ 窓口 事務局 サポート
  المبيعات مبيعات المشتريات مشتريات المحاسبة محاسبة الحسابات الدعم دعم المعلومات معلومات الاستقبال
  الموارد-البشرية موارد-بشرية التسويق تسويق الإدارة إدارة خدمة-العملاء الوظائف
  al-mabiat mabiat al-mabieat mabieat al-mabeeat mabeeat al-mubieat mubieat al-mushtarayat mushtarayat
  al-moshtarayat moshtarayat al-muhasaba muhasaba al-mohasaba mohasaba al-hesabat hesabat al-daem ad-daem
  al-maloumat maloumat malomat al-istiqbal istiqbal al-mawarid-al-bashariya mawarid-bashariya
  mawared-bashariya al-tasweeq at-tasweeq tasweeq taswiq al-idara idara khidmat-al-omalaa
`);

/**
 * Words that may stand beside a function's name without making it a person's: a place, a language,
 * a unit.
 */
export const roleQualifiers = nameTable(`
  eu emea apac amer latam dach anz na us usa uk gb ie de at ch fr be nl es pt br mx ca au nz in cn jp
  kr sg hk it se no dk fi pl cz sk hu ro tr ru en
  europe america americas asia africa nordics international intl global world worldwide regional
  north south east west nord sued sud ost est ouest norte sur este oeste nordic central zentral main online group dept department the our and
`);

/** An entry with nothing beside it but such words: `human resources emea`. */
export function isQualified(table: NameTable, words: readonly string[]): boolean {
  return holdsEntry(table, words) && consistsOf([table, roleQualifiers], words);
}
