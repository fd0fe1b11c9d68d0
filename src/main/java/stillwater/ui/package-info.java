/// The window: its frame, and one package for each screen.
@NullMarked
package stillwater.ui;

import org.jspecify.annotations.NullMarked;
