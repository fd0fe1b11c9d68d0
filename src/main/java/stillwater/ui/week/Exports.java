package stillwater.ui.week;

import java.util.List;
import java.util.function.Supplier;
import stillwater.report.Frame;

/// Writes a report out, as the screen asks for it.
public interface Exports {
  /// In the order they are offered; where there are none, nothing is.
  List<ExportFormat> offered();

  /// @param picture the sheet as the bytes of a PNG file; to be asked on the screen's thread
  void write(Frame days, ExportFormat format, Supplier<byte[]> picture);
}
