import { mailboxKind } from "../../../../src/core/people/names/mailboxKind";
import { anAddress } from "../../../support/builders";

const kindOf = (local: string, name: string) =>
  mailboxKind(anAddress(`${local}@corp.example`), name);

describe("mailboxKind, of rooms and places", () => {
  it.each([
    ["Room A12", ["g1", "a12", "room.a12", "rooma12", "room-a12"]],
    ["Conf Room 3.04", ["g1", "conf.room.3.04", "confroom304", "cr304"]],
    ["Conf Rm 3", ["g1", "confrm3", "cr3"]],
    ["Meeting Rm 3.04", ["g1", "mr304"]],
    ["Sala B2", ["g1", "sala.b2"]],
    ["Raum 3.04", ["g1", "raum.3.04"]],
    ["Zimmer 12", ["g1", "zimmer12"]],
    ["Zimmer A12", ["z12", "zimmer.a12", "zimmer-a-12"]],
    ["A12 Room", ["g1", "a12room"]],
    ["3.04 Room", ["g1"]],
    ["Berlin Room A12", ["b12", "berlin.room.a12", "berlin.room"]],
    ["São Paulo Sala B2", ["x1"]],
    ["Floor 3 Room A12", ["x1"]],
    ["Zimmer 12a", ["x1"]],
    ["Zimmer A-12", ["zimmer-a-12", "zimmer.a12"]],
    ["", ["berlin.room.a12", "hamburg_saal_e1"]],
    ["HQ Raum 3.04", ["g1", "hq.raum.304"]],
  ])("takes %s for a room", (name, locals) => {
    expect(locals.filter((local) => kindOf(local, name) !== "room")).toEqual([]);
  });

  it.each([
    ["Berlin All", ["g1", "berlin.all", "berlinall", "berlin-all", "all.berlin"]],
    ["All Staff Berlin", ["g1", "all.staff.berlin", "allstaffberlin"]],
    ["Berlin Staff", ["g1", "berlin.staff"]],
    ["Staff Berlin", ["g1", "staff.berlin"]],
    ["Madrid Todos", ["g1", "madrid.todos"]],
    ["São Paulo All", ["g1", "sao.paulo.all"]],
    ["UK Dublin All", ["g1"]],
    ["HQ All", ["g1", "hq.staff"]],
    ["", ["berlin.all", "staff-hamburg"]],
    ["Tricia Potter", ["berlin.all"]],
  ])("takes %s for a list", (name, locals) => {
    expect(locals.filter((local) => kindOf(local, name) !== "list")).toEqual([]);
  });

  it.each([
    ["Alla Berlin", "alla.berlin"],
    ["Berlin, Alla", "x1"],
    ["Alle Berlin", "alle.berlin"],
    ["Berlin, Alle", "x1"],
    ["Isaiah Berlin", "iberlin"],
    ["Berlin All", "ball"],
    ["Paris All", "paris.all"],
    ["Sydney Staff", "x1"],
    ["Jamie Staff", "jamie.staff"],
    ["Staff, Jamie", "x1"],
    ["Marie All", "marie-all"],
    ["Alan Oslo", "alan.oslo"],
    ["Room, Emma", "emma.room"],
    ["Room, Emma", "e.room"],
    ["Emma Room", "eroom2"],
    ["Emma Room 2", "emma.room2"],
    ["Emma Room 2", "x1"],
    ["Anna Sala E2", "anna.sala"],
    ["Anna Sala E2", "anna.sala2"],
    ["Anna Sala E2", "anna.maria.sala"],
    ["Anna Sala E2", "x1"],
    ["Anna Sala B2B", "anna.sala2"],
    ["Anna Sala B2B Sales", "a123456"],
    ["Anna Sala 3.0", "x1"],
    ["Hans Zimmer - K3", "hans.zimmer-ext"],
    ["Hans Zimmer O365", "hz"],
    ["Lea Room R2", "r2.lea"],
    ["De Sala E2", "x1"],
    ["Zimmer K3 Hans", "hzimmer"],
    ["Zimmer B2, Hans", "hans.zimmer"],
    ["Zimmer 2 Hans", "x1"],
    ["Zimmer M2M", "x1"],
    ["Zimmer 12", "hzimmer"],
    ["Room A12", "a.room"],
    ["Saal E1", "saal.e"],
    ["Basel Staff", "basel.staff"],
    ["Staff, Basel", "x1"],
    ["Riyadh All", "riyadh.all"],
    ["Germany All", "x1"],
    ["Anna Hall", "anna.hall"],
    ["Anna Sala", "sala.a2"],
    ["1st Lt. Rob Room", "rob.room"],
    ["Hans Zimmer", "hz"],
    ["Zimmer Hans 2", "x1"],
    ["Zimmermann 12", "zimmermann12"],
    ["zimmer2", "zimmer2"],
    ["Rooma 12", "rooma12"],
    ["Salas B2", "x1"],
    ["", "rooma12"],
    ["", "anna_sala_e2"],
    ["", "zimmer.a12"],
    ["", "alla.berlin"],
  ])("takes %s <%s> for a person", (name, local) => {
    expect(kindOf(local, name)).toBeUndefined();
  });
});
