/// Where the program is put together; everything else is handed what it needs.
@NullMarked
package stillwater;

import org.jspecify.annotations.NullMarked;
