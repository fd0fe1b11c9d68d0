/// The screen on which another program's record is looked at, and taken over.
@NullMarked
package stillwater.ui.exchange;

import org.jspecify.annotations.NullMarked;
