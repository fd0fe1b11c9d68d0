/// Charts as plain shapes, made once for whoever draws them: the window and a page on paper show the same.
@NullMarked
package stillwater.chart;

import org.jspecify.annotations.NullMarked;
