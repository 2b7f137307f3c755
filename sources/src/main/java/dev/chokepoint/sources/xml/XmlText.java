package dev.chokepoint.sources.xml;

/// A run of text between two tags, as written, with references resolved.
public record XmlText(String text) implements XmlNode {}
