/// The domain: what happened, where we are, what may be said next.
@NullMarked
package stillwater.focus;

import org.jspecify.annotations.NullMarked;
