/// A moving figure: one skeleton in space, its poses, how they follow each other, and how all that looks from a side.
@NullMarked
package stillwater.figure;

import org.jspecify.annotations.NullMarked;

