/// What every screen is made of: the theme, live time, keys, the ring, the day strip and the small controls.
@NullMarked
package stillwater.ui.kit;

import org.jspecify.annotations.NullMarked;
