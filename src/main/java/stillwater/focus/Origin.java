package stillwater.focus;

/// Where a pull at attention came from: the split that tells a habit from an environment.
public enum Origin {
  SELF,
  EXTERNAL,
  UNKNOWN
}
