/// The Focus screen: at rest, running, interrupted, held by a gap, and a block done.
@NullMarked
package stillwater.ui.timer;

import org.jspecify.annotations.NullMarked;
