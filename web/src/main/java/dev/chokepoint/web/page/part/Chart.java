package dev.chokepoint.web.page.part;

/// What a chart card shows above its table.
public sealed interface Chart permits BarChart, RangeChart, Picture {}
