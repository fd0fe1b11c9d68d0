package stillwater.ui.week;

/// Something that is said in a line rather than drawn.
record Fact(String name, String value) {}
