/// The break: movements step by step.
@NullMarked
package stillwater.ui.pause;

import org.jspecify.annotations.NullMarked;
