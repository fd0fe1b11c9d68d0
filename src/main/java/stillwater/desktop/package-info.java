/// The operating system: its clocks and what tells one machine from another.
@NullMarked
package stillwater.desktop;

import org.jspecify.annotations.NullMarked;
