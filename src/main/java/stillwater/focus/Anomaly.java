package stillwater.focus;

/// An event that could not have happened where it stands: kept in the journal, skipped in the fold, named by `doctor`.
public record Anomaly(Recorded recorded, Reason reason) implements Past.Entry {

  @Override
  public Id id() {
    return recorded.id();
  }
}
