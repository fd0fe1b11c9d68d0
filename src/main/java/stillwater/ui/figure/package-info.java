/// The moving figure on the screen.
@NullMarked
package stillwater.ui.figure;

import org.jspecify.annotations.NullMarked;

