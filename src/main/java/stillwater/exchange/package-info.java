/// Other programs' formats: what they recorded comes in, and what was lived goes out, as files and as pages.
@NullMarked
package stillwater.exchange;

import org.jspecify.annotations.NullMarked;

