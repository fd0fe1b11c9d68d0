/// What it adds up to: pure functions from what was recorded to the figures of a day and a week.
@NullMarked
package stillwater.report;

import org.jspecify.annotations.NullMarked;
