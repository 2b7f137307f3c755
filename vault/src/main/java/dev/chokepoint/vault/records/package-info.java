/// What people entered: recovered items, custody, requests, decisions, logs.
///
/// Published data can be rebuilt; this cannot. It lies in an SQLite file beside the snapshots,
/// written with full sync, or in a PostgreSQL database that a team shares, and every entry stands
/// in a chain of digests, so that a change, a gap or another order shows. An entry's text stands
/// apart from the chain: it can be erased where the law asks for it, and the chain stays whole.
@NullMarked
package dev.chokepoint.vault.records;

import org.jspecify.annotations.NullMarked;
