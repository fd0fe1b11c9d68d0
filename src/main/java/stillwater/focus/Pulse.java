package stillwater.focus;

/// The latest sign of life while a block ran.
///
/// @param watched whether a window made it and meant to make the next; a verb leaves nobody watching
public record Pulse(Id block, Clocks clocks, boolean watched) {}
