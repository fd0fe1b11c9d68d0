/// The week read back.
@NullMarked
package stillwater.ui.week;

import org.jspecify.annotations.NullMarked;
