package dev.chokepoint.casebook.training;

/// The parties that the planted routes run through. All are invented.
final class Actors {

  final Party castlewick;
  final Party mirovale;
  final Party fennholt;
  final Party dockrow;
  final Party harrowgate;
  final Party pellanmere;

  final Party ambrel;
  final Party orlano;
  final Party pearlgate;
  final Party lotus;
  final Party sunmere;
  final Party kestamir;
  final Party kestamirByName;
  final Party tuvarian;
  final Party issyk;
  final Party goldenKite;
  final Party silverKite;

  final Party vympelix;
  final Party vympelixAbroad;
  final Party radostelix;
  final Party radostelixByName;
  final Party bortkomplektix;
  final Party sferaprom;
  final Party nevabitex;
  final Party parsivan;

  final Party kholmograd;
  final Party shahrivan;
  final Party recoveryTeam;

  Actors(PartyBook parties) {
    castlewick = parties.company("Castlewick Distribution Ltd", "gb");
    mirovale = parties.company("Mirovale Bauteile GmbH", "de");
    fennholt = parties.company("Fennholt Supply BV", "nl");
    dockrow = parties.company("Dockrow Electronics Inc", "us");
    harrowgate = parties.company("Harrowgate Asia Pte Ltd", "sg");
    pellanmere = parties.company("Pellanmere Parts Ltd", "gb");
    ambrel = parties.bare("Ambrel Trade FZE", "ae");
    orlano = parties.bare("Orlano Freight FZCO", "ae");
    pearlgate = parties.company("Pearlgate Sample Components Ltd", "hk");
    lotus = parties.company("Lotus Anchor Trading Ltd", "hk");
    sunmere = parties.company("Sunmere Parts Pte Ltd", "sg");
    kestamir = parties.company("Kestamir Elektronik AS", "tr");
    kestamirByName = parties.bare("KESTAMIR ELEKTRONIK A.S. ISTANBUL", "tr");
    tuvarian = parties.company("Tuvarian Logistics TOO", "kz");
    issyk = parties.company("Issyk Sample Import OsOO", "kg");
    goldenKite = parties.bare("Golden Kite Components Ltd", "hk");
    silverKite = parties.bare("Silver Kite Parts Ltd", "hk");
    vympelix = parties.company("OOO Vympelix", "ru");
    vympelixAbroad = parties.company("Vympelix Trading Ltd", "gb");
    radostelix = parties.company("OOO Radostelix Import", "ru");
    radostelixByName = parties.bare("RADOSTELIX IMPORT LLC", "ru");
    bortkomplektix = parties.company("OOO Bortkomplektix", "ru");
    sferaprom = parties.company("OOO Sferaprom Sample", "ru");
    nevabitex = parties.company("OOO Nevabitex", "ru");
    parsivan = parties.bare("Parsivan Example Trading Co", "ir");
    kholmograd = parties.company("AO Kholmograd Training Works", "ru");
    shahrivan = parties.company("Shahrivan Example Industries", "ir");
    recoveryTeam = parties.company("Example Recovery Team", "zz");
  }
}
