/// The blocks of the past, which may be mended.
@NullMarked
package stillwater.ui.history;

import org.jspecify.annotations.NullMarked;
