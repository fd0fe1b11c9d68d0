/// The one writer: asks the rules, stamps, appends, and says where things stand.
@NullMarked
package stillwater.engine;

import org.jspecify.annotations.NullMarked;
