package stillwater.ui.week;

/// One figure of a run of days.
///
/// @param figure `–` where there is none
/// @param beside between what those of the days before lie; empty where there are none
/// @param median the middle of those; empty where there are none
/// @param how its exact definition
record Card(String name, String figure, String beside, String median, String how) {}
