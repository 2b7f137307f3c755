package dev.chokepoint.web.page.problem;

import dev.chokepoint.evidence.sentence.Sentence;

/// What failed, what still works, and under which id the log has it.
///
/// @param title in the reader's language
/// @param detail the sentence of the answer, which programs get in English
/// @param works what still works and what to do
/// @param id by which the log of the server names the request
/// @param type address of the page about problems of this kind
public record ProblemPage(
    String title, Sentence detail, String works, String id, int status, String type) {}
