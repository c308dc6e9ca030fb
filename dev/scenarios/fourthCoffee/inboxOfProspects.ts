import type { Diary } from "../diary";
import type { ScenarioCalendar } from "../scenarioCalendar";
import { colleague } from "../someone";
import * as contoso from "./colleagues";
import * as prospects from "./prospects";

const blaine = colleague(contoso.blaine);

/** Messages from outside people to the rep, newest first, for one look-up each. */
export function writeInboxOfProspects(diary: Diary, calendar: ScenarioCalendar): void {
  writeYvonne(diary, calendar);
  writeKnownProspects(diary, calendar);
  writeNamesOfTheWorld(diary, calendar);
  writeUnknownProspects(diary, calendar);
}

function writeYvonne({ email }: Diary, { daysAgo, minutesAgo }: ScenarioCalendar): void {
  const { yvonne } = prospects;
  email({
    at: minutesAgo(35),
    from: yvonne,
    to: [blaine],
    subject: "New store opened this year - follow up",
    text: [
      "Hi Blaine,",
      "thank you for the brochure. The Ballard store has been open since spring and the queue in the morning is a nice problem to have, but one machine is not enough any more.",
      "We will decide on a second one next month. I have three offers on my desk and, to be honest, little time to compare them. If you can tell me in a few lines what makes yours different, please do.",
      "Kind regards\nYvonne McKay\nPurchasing manager, Fourth Coffee",
    ].join("\n\n"),
    isUntracked: true,
  });
  email({
    at: daysAgo(10, 8, 55),
    from: blaine,
    to: [yvonne],
    subject: "Our brochure, as promised",
    text: "Dear Ms McKay,\n\nhere is the brochure with the two machines we spoke about.\n\nBest regards\nBlaine Carmack",
  });
  email({
    at: daysAgo(23, 14, 10),
    from: yvonne,
    to: [blaine],
    subject: "Re: Congratulations on the new store",
    text: "Thank you, Blaine. Please send me something in writing.\n\nYvonne",
  });
  email({
    at: daysAgo(24, 10, 30),
    from: blaine,
    to: [yvonne],
    subject: "Congratulations on the new store",
    text: "Dear Ms McKay,\n\ncongratulations on the opening in Ballard! May I show you how other stores get through the morning rush?\n\nBest regards\nBlaine Carmack",
  });
}

function writeKnownProspects({ email }: Diary, { daysAgo, minutesAgo }: ScenarioCalendar): void {
  email({
    at: minutesAgo(150),
    from: prospects.rene,
    to: [blaine],
    subject: "Coffee on the new floor",
    text: "Hello Mr Carmack,\n\nwe are adding a fifth floor in January, about eighty people. Could you quote the same machine we have on the other four?\n\nRene Valdes\nAdatum Corporation",
    isUntracked: true,
  });
  email({
    at: daysAgo(1, 13, 20),
    from: prospects.susannaAsLead,
    to: [blaine],
    subject: "Two new laboratories",
    text: "Dear Blaine,\n\nour chemists drink more coffee than they admit. We now have plans for both kitchens, and I would love to know what fits where before the walls are up.\n\nBest wishes\nSusanna",
  });
  email({
    at: daysAgo(2, 17, 5),
    from: prospects.helene,
    to: [blaine],
    subject: "Question sur la station de montagne",
    text: "Bonjour,\n\nnous ouvrons une deuxième station en décembre, à 2 300 mètres. Vos machines supportent-elles l'altitude ?\n\nBien cordialement,\nHélène Dubois",
    isUntracked: true,
  });
}

function writeNamesOfTheWorld({ email }: Diary, { daysAgo }: ScenarioCalendar): void {
  email({
    at: daysAgo(3, 9, 45),
    from: prospects.juergen,
    to: [blaine],
    subject: "Zwölf Filialen, zwölf Maschinen?",
    text: "Guten Tag Herr Carmack,\n\nim Frühjahr eröffnen wir zwölf Filialen. Mich würde interessieren, ob Sie Schulung und Wartung aus einer Hand anbieten.\n\nMit freundlichen Grüßen\nJürgen Groß",
    isUntracked: true,
  });
  email({
    at: daysAgo(3, 6, 15),
    from: prospects.kenichi,
    to: [blaine],
    subject:
      "新店舗のエスプレッソマシンとグラインダーの導入、設置スケジュール、保守契約、および来月の東京でのお打ち合わせの日程についてのご相談 (Wide World Importers, seven stores in Tokyo, Yokohama and Chiba; installation before the end of the fiscal year, maintenance for five years)",
    text: "カーマック様\n\nお世話になっております。来月、東京でお会いできれば幸いです。\n\n田中 健一",
    isUntracked: true,
  });
  email({
    at: daysAgo(4, 8, 30),
    from: prospects.sara,
    to: [blaine],
    subject: "ماكينات قهوة لثلاثة فنادق",
    text: "السيد كارماك المحترم،\n\nنبحث عن ماكينات قهوة لثلاثة فنادق جديدة. هل يمكننا التحدث هذا الأسبوع؟\n\nمع أطيب التحيات\nسارة المنصوري",
    isUntracked: true,
  });
}

function writeUnknownProspects({ email }: Diary, { daysAgo }: ScenarioCalendar): void {
  email({
    at: daysAgo(5, 11, 25),
    from: prospects.thomas,
    to: [blaine],
    subject: "A coffee corner for our library",
    text: "Hello,\n\nI found your name on the fair's website. We are planning a small coffee corner and have no idea where to begin. Would you have ten minutes?\n\nThomas Andersen\nLitware",
    isUntracked: true,
  });
  email({
    at: daysAgo(6, 15, 50),
    from: prospects.sidney,
    to: [blaine],
    cc: [colleague(contoso.adele)],
    subject: "Catalogue",
    text: "Dear Contoso team,\n\ncould one of you please send me this year's catalogue?\n\nThank you\nSidney Higa, Proseware",
    isUntracked: true,
  });
}
