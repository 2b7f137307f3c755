package dev.chokepoint.routes.goods;

import dev.chokepoint.evidence.index.IndexFile;

/// The sections of an index of goods, by their place in the file.
final class Sections {

  /// Version of all that is written here, and of what runs are and read as: the splitting of texts
  /// and the rules of makers. A change of any of them needs a new version; `GoodsVersionTest` holds
  /// the rules' digest beside it.
  static final int VERSION = 3;

  /// Number of shipments, runs, numbers, parties, keys beside, HS codes.
  static final int COUNTS = 0;

  /// Where each shipment's id begins in [#SHIPMENT_IDS], one more than there are shipments.
  static final int SHIPMENT_PLACES = 1;

  static final int SHIPMENT_IDS = 2;

  /// First and last possible day of each shipment, days from 1970; the least and the greatest
  /// number where unknown.
  static final int FIRST_DAYS = 3;

  static final int LAST_DAYS = 4;

  /// Party of each shipment, -1 for none or several.
  static final int SHIPPERS = 5;

  static final int CONSIGNEES = 6;

  /// Six digits of each shipment's HS code as a number, -1 for none or several.
  static final int HS_OF_SHIPMENT = 7;

  /// Where each party's id begins in [#PARTY_IDS], one more than there are parties.
  static final int PARTY_PLACES = 8;

  static final int PARTY_IDS = 9;

  /// Where each run's record begins, runs in the order of their keys' skeletons.
  static final int RUN_PLACES = 10;

  static final int RUN_RECORDS = 11;

  /// Where each run's shipments begin in [#SHIPMENTS_OF_RUN], one more than there are runs.
  static final int RUN_SHIPMENTS = 12;

  static final int SHIPMENTS_OF_RUN = 13;

  /// Where each number's record begins.
  static final int NUMBER_PLACES = 14;

  static final int NUMBER_RECORDS = 15;

  /// Two numbers a key beside, in the order of skeletons: place of its text, run.
  static final int BESIDE = 16;

  static final int BESIDE_KEYS = 17;

  /// Two numbers an HS code, rising: its digits, where its shipments begin; and an end.
  static final int HS_CODES = 18;

  static final int SHIPMENTS_OF_HS = 19;
  static final int ALL = 20;

  static final IndexFile FILE = new IndexFile("CHOKGOOD", "goods", VERSION, ALL);

  private Sections() {}
}
