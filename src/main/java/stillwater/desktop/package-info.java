/// The operating system: its clocks, what tells one machine from another, its notices and its sound, and whether
/// somebody is there.
@NullMarked
package stillwater.desktop;

import org.jspecify.annotations.NullMarked;
