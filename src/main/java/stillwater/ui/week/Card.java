package stillwater.ui.week;

/// One figure of a week.
///
/// @param figure `–` where there is none
/// @param beside what it stands beside; empty where there is nothing
/// @param how its exact definition
record Card(String name, String figure, String beside, String how) {}
