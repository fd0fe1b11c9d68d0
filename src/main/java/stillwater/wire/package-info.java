/// How things look as JSON: events, answers, requests, settings, the catalogue. The only home of Jackson.
@NullMarked
package stillwater.wire;

import org.jspecify.annotations.NullMarked;
