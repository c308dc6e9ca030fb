import {
  isGroupName,
  isRole,
  isRoomAddress,
  isServiceAddress,
} from "../../../../src/core/people/names/ownMailboxes";
import { anAddress } from "../../../support/builders";

const at = (name: string) => anAddress(`${name}@contoso.com`);

describe("isGroupName", () => {
  it.each([
    ["English", ["all-staff", "everyone", "all.hands", "allemployees", "staff"]],
    ["German", ["alle", "alle-mitarbeiter", "belegschaft", "verteiler-nord", "gruppe-vertrieb"]],
    ["French", ["tous", "tout-le-monde", "tous.les.collaborateurs", "liste-direction"]],
    ["Spanish", ["todos", "todo-el-personal", "plantilla", "lista-madrid", "grupo-ventas"]],
    ["Japanese", ["全社員", "全員", "zen-shain"]],
    ["Arabic", ["الجميع", "جميع-الموظفين", "jamee-almuwazafeen"]],
    [
      "any prefix",
      [
        "dl-marketing",
        "dl_sales.emea",
        "dl.sales",
        "all.london",
        "all",
        "grp-it",
        "m365-project",
        "all-london",
      ],
    ],
  ])("knows a list by its name: %s", (_, names) => {
    expect(names.filter((name) => !isGroupName(at(name)))).toEqual([]);
  });

  it.each([
    "dl.hughley",
    "allen",
    "ally.staffan",
    "alle.jansen",
    "team.lead",
    "stafford",
    "todd.os",
  ])("takes %s for a person", (name) => {
    expect(isGroupName(at(name))).toBe(false);
  });
});

describe("isRoomAddress", () => {
  it.each([
    [
      "English",
      [
        "boardroom.3",
        "conf-room-5",
        "meeting.room.2",
        "room-12",
        "room3",
        "projector",
        "small-room",
        "big.room.emea",
        "parking.emea",
      ],
    ],
    ["German", ["besprechungsraum", "konferenz-raum-2", "sitzungszimmer", "raum-4", "beamer1"]],
    ["French", ["salle-de-reunion", "salle.reunion.2", "salle-rome"]],
    ["Spanish", ["sala-de-juntas", "sala.reuniones", "sala-3"]],
    ["Japanese", ["会議室", "会議室2", "kaigishitsu"]],
    ["Arabic", ["قاعة-الاجتماعات", "qaat-al-ijtimaat"]],
  ])("knows a room by its name: %s", (_, names) => {
    expect(names.filter((name) => !isRoomAddress(at(name)))).toEqual([]);
  });

  it.each([
    "rob.room",
    "room.rob",
    "j.sala",
    "sala.maria",
    "saal",
    "raumer",
    "roomy.jones",
    "conf.ucius",
  ])("takes %s for a person", (name) => {
    expect(isRoomAddress(at(name))).toBe(false);
  });
});

describe("isRole", () => {
  it.each([
    ["English", ["info", "sales", "sales-emea", "human.resources", "purchasing", "tickets"]],
    ["German", ["einkauf", "einkauf.nord", "buchhaltung", "vertrieb", "personal-abteilung"]],
    ["French", ["ventes", "achats", "comptabilité", "ressources.humaines"]],
    ["Spanish", ["ventas", "compras", "contabilidad", "recursos-humanos"]],
    ["Japanese", ["営業", "経理部", "お問い合わせ", "eigyo", "soumu"]],
    ["Arabic", ["المبيعات", "المشتريات", "الموارد-البشرية", "almabiat", "al-mushtarayat"]],
  ])("knows a function's mailbox: %s", (_, names) => {
    expect(names.filter((name) => !isRole(at(name)))).toEqual([]);
  });

  it.each([
    "s.ales",
    "mark.eting",
    "p.ost",
    "infanta",
    "salesa",
    "sales.person",
    "h.r",
    "ven.tas",
    "c.ompras",
  ])("takes %s for a person", (name) => {
    expect(isRole(at(name))).toBe(false);
  });
});

describe("isRoomAddress, of rooms with a screen", () => {
  it.each(["zoom-room-1", "zoomroom2", "teams.room.berlin"])("knows %s", (name) => {
    expect(isRoomAddress(at(name))).toBe(true);
  });
});

describe("isServiceAddress", () => {
  it.each([
    "svc-backup",
    "svc.sql",
    "adm-jsmith",
    "healthmailbox0123456789abcdef0123456789abcdef",
    "healthmailbox-ex01-001",
    "systemmailbox",
  ])("knows %s", (name) => {
    expect(isServiceAddress(at(name))).toBe(true);
  });

  it.each(["adam-smith", "svetlana", "sys.moreau", "api.chai", "migration.expert"])(
    "takes %s for a person",
    (name) => {
      expect(isServiceAddress(at(name))).toBe(false);
    },
  );
});
