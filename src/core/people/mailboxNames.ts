// Names of mailboxes that belong to no single person, in common languages. Written as nameWords.ts
// folds them: lower case, no accents, no separators (`noreply` is also no-reply, No_Reply and
// no.reply).

/** Do not answer. */
export const noReplyNames = names(`
  noreply noreplies donotreply dontreply pleasedonotreply noresponse neverreply doesnotreply
  nichtantworten keineantwort nepasrepondre sansreponse nerepondezpas
  noresponder norespondas noresponda naoresponder naoresponda
  nonrispondere norispondere nietbeantwoorden nietantwoorden geenantwoord nietreageren
  svarej svarainte ejsvar svarikke ikkesvar ikkebesvar alavastaa eivastausta
  nieodpowiadaj nieodpowiadac neodpovidat neodpovidejte neodpovedat nevalaszoljon nevalaszol
  nuraspundeti neodgovarajte neodgovaraj yanitlamayin yanitlamayiniz cevaplamayin
  neotvechat neotvechayte неотвечать неотвечайте невідповідати
  janganbalas khongtraloi henshinfuyo 返信不要
`);

/** Machines, where the whole name says so. */
export const machineNames = names(`
  mailerdaemon maildaemon mailersystem maildelivery maildeliverysubsystem mailsystem mailer
  postmaster daemon cron bounce bounces bouncer bot robot mailbot alert alerts system
  nobody unattended unmonitored nomail devnull
  autoreply autoreplies autoresponder autoresponse autorespond autoanswer autoconfirm automailer
  automaticreply automatedreply automated automatic outofoffice vacation vacationreply
  autoantwort automatischeantwort abwesenheit abwesenheitsnotiz reponseautomatique autorespuesta
  respuestaautomatica respostaautomatica rispostaautomatica rispondereautomatico automatischantwoord
  calendar calendarserver calendarrobot calendarbot calendarinvite calendarinvites calendarreply
  newsletter newsletters updates digest reminder reminders
`);

/** Machines, wherever the name holds such a word. */
export const machineWords = names(`
  notification notifications notify notifier notifies autonotify mailerdaemon
  benachrichtigung benachrichtigungen notificacion notificaciones notificacao notificacoes
  notifica notifiche notificatie notificaties notifikation notifikationer notifikasjon
  powiadomienie powiadomienia bildirim bildirimler уведомление уведомления оповещения сповіщення
  autoreply autoresponder
`);

export const listPrograms = names(`
  listserv listproc majordomo mailman sympa ezmlm lyris minimalist smartlist listmaster
  subscribe unsubscribe unsub subscriptions unsubscriptions abmelden abmeldung abbestellen austragen
  desabonnement desinscription desuscribir desuscribirse disiscrizione afmelden
`);

/** A function that people share. */
export const roleNames = names(`
  info infos information informations infodesk inquiry inquiries enquiry enquiries
  sales presales salesteam salesdesk support techsupport technicalsupport
  contact contacts contactus office frontoffice backoffice reception frontdesk
  billing accounts account accounting accountspayable accountsreceivable finance invoice invoices
  invoicing payment payments payroll credit treasury tax
  hr humanresources people jobs job careers career recruiting recruitment talent hiring
  marketing press pressoffice media mediarelations pr publicrelations newsroom news communications comms
  team help helpdesk servicedesk service services customerservice customerservices customersupport
  customercare customersuccess customer customers client clients clientservices care
  webmaster hostmaster webteam web admin admins administrator administration root abuse noc
  security privacy dataprotection dpo gdpr legal compliance risk audit it itsupport ithelp itdesk
  procurement purchasing order orders booking bookings reservation reservations
  shipping logistics dispatch delivery returns warehouse operations ops facilities quality
  quote quotes quotation quotations tender tenders rfp rfq
  hello hi hey welcome mail email mailbox post inbox general
  feedback community events event training education admissions registrar library editor editorial
  partners partnerships partnership investors investorrelations shop store webshop studio
  management board secretary secretariat assistance desk

  kontakt buero buro vertrieb verkauf einkauf rechnung rechnungen rechnungswesen buchhaltung
  personal personalabteilung bewerbung bewerbungen karriere presse pressestelle kundenservice
  kundendienst kundenbetreuung kundensupport zentrale empfang verwaltung sekretariat datenschutz hilfe
  bestellung bestellungen auftrag auftraege versand anfrage anfragen redaktion technik poststelle
  praxis kanzlei rezeption reservierung reservierungen hallo moin servus geschaeftsstelle

  ventes commercial comptabilite facturation facture factures recrutement rh ressourceshumaines emploi
  accueil serviceclient serviceclients communication bureau achats commande commandes aide bonjour
  salut direction candidature candidatures renseignements

  contacto contactos ventas soporte facturacion facturas contabilidad rrhh recursoshumanos empleo
  prensa oficina atencionalcliente atencioncliente clientes compras pedidos ayuda hola administracion
  informacion comercial reservas secretaria recepcion

  contato contatos vendas suporte financeiro faturamento faturacao imprensa atendimento sac escritorio
  ajuda informacoes

  contatti contatto vendite commerciale supporto assistenza amministrazione contabilita fatture
  fatturazione ufficio ufficiostampa stampa lavoro risorseumane segreteria acquisti ordini clienti
  direzione prenotazioni ciao informazioni

  verkoop klantenservice administratie boekhouding facturen facturatie personeelszaken vacatures pers
  inkoop receptie secretariaat informatie

  kundservice kundtjanst kundeservice kundesupport kundsupport forsaljning salg ekonomi okonomi faktura
  fakturor regnskap bogholderi kontor kontoret jobb bestilling hej hei
  myynti asiakaspalvelu laskutus toimisto tuki

  biuro sprzedaz faktury ksiegowosc kadry praca pomoc obsluga obslugaklienta zamowienia
  obchod prodej fakturace podpora uctarna kancelar objednavky
  ertekesites ugyfelszolgalat iroda szamlazas penzugy vanzari suport contabilitate facturare
  bilgi iletisim satis destek muhasebe insankaynaklari ik
  prodazhi otdelprodazh buhgalteria инфо продажи поддержка офис бухгалтерия контакты
  eigyo soumu jinji toiawase otoiawase saiyo keiri koho kefu xiaoshou zhaopin
`);

/**
 * Words that may stand beside a function's name without making it a person's: a place, a language,
 * a unit.
 */
export const roleQualifiers = names(`
  eu emea apac amer latam dach anz na us usa uk gb ie de at ch fr be nl es pt br mx ca au nz in cn jp
  kr sg hk it se no dk fi pl cz sk hu ro tr ru en
  europe america americas asia africa nordics international intl global world worldwide regional
  north south east west main central online group dept department the our and
`);

function names(text: string): ReadonlySet<string> {
  return new Set(text.trim().split(/\s+/));
}
