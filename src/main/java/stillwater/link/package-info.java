/// The Unix socket between the running program and its verbs: it only carries talk, the lock decides who writes.
@NullMarked
package stillwater.link;

import org.jspecify.annotations.NullMarked;
