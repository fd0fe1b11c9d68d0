/// Everything on disk: the journal, the settings, the last sign of life, and who may write.
@NullMarked
package stillwater.store;

import org.jspecify.annotations.NullMarked;
