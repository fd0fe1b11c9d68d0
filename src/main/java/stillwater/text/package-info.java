/// Every sentence the program says, worded once for window, verbs and reports.
@NullMarked
package stillwater.text;

import org.jspecify.annotations.NullMarked;
