/// Who may ask a server, and what: accounts with roles, passwords, tokens of programs, sessions.
///
/// Passwords, tokens and sessions are kept as hashes alone. Every sign-in and every change of
/// rights is an entry of the log.
@NullMarked
package dev.chokepoint.desk.accounts;

import org.jspecify.annotations.NullMarked;
