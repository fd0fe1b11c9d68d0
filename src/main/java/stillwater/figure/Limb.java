package stillwater.figure;

/// An arm or a leg of a pose: where its end is, and how it is held.
public record Limb(Spot spot, Dials dials) {}
