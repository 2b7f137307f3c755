package dev.chokepoint.sources.xml;

/// What stands inside an element.
public sealed interface XmlNode permits XmlElement, XmlText {}
