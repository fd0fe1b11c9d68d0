/// Words in, words out: one class a verb.
@NullMarked
package stillwater.cli;

import org.jspecify.annotations.NullMarked;
