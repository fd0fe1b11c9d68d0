/// The catalogue of movements and the coach: what to suggest for a break, and why.
@NullMarked
package stillwater.movement;

import org.jspecify.annotations.NullMarked;
