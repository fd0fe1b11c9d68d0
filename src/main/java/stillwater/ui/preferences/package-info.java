/// What a person may set.
@NullMarked
package stillwater.ui.preferences;

import org.jspecify.annotations.NullMarked;
